use super::*;

#[test]
fn both_channels_of_a_group_make_up_its_size() {
    let [business, residents] = [GroupId::new(), GroupId::new()];
    let sizes = [
        ((business, Channel::Link), 9),
        ((residents, Channel::Link), 3),
        ((residents, Channel::Open), 30),
    ];
    let shown = participation(&[business, residents], &sizes.into(), 5);
    let sides: Vec<_> = shown.sides.iter().map(|side| (side.groups.as_slice(), side.n)).collect();
    assert_eq!(sides, [(&[business][..], 9), (&[residents][..], 33)]);
    assert_eq!(shown.channels, None, "three residents were invited");
}
