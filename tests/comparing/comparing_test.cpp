#include "models/comparing/comparing.h"

#include <QStringList>
#include <QTest>

namespace chulie::comparing {

/// A list of another department held against the members.
class ComparingTest : public QObject
{
    Q_OBJECT
private slots:
    void persons_data();
    void persons();
    void membersNotInTheList();
    void membersWhoMayBeMeant();
};

namespace {

const std::string first = "441624199001010014";  ///< of 黎小燕
const std::string second = "441624195503070027"; ///< of 欧志
const std::string unused = "44162419880807003X";

/// Two villages; 张三 lives in both, 赵六 twice in one, 钱七 has no number.
std::vector<ScopeMember> members()
{
    const auto of = [](std::int64_t id, const char *name, std::string number, const char *village) {
        return ScopeMember{.id = id,
                           .name = name,
                           .number = std::move(number),
                           .householdNo = "H" + std::to_string(id),
                           .villageCode = std::string(village) == "新龙村" ? "441624103200" : "441624103201",
                           .villageName = village};
    };
    return {of(0, "黎小燕", first, "新龙村"), of(1, "欧志", second, "新龙村"),   of(2, "张三", {}, "新龙村"),
            of(3, "张三", {}, "大坪村"),      of(4, "赵六", {}, "大坪村"),       of(5, "赵六", {}, "大坪村"),
            of(6, "钱七", {}, "大坪村"),      of(7, "钟𬇙", unused, "大坪村")};
}

QString told(const Compared &one)
{
    const std::string_view word = agreementWord(one.agreement);
    const QString member = one.member == Compared::nobody ? QStringLiteral("-") : QString::number(one.member);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) + QLatin1Char(' ') + member;
}

} // namespace

void ComparingTest::persons_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("village");
    QTest::addColumn<QString>("answer");
    const auto add = [](const char *what, const char *name, const char *number, const char *answer,
                        const char *village = "") {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(number)
                            << QString::fromUtf8(village) << QString::fromUtf8(answer);
    };
    add("both agree", "黎小燕", "441624199001010014", "一致 0");
    add("a number alone", "", "441624199001010014", "一致 0");
    add("spaces in the name", "黎　小 燕", "441624199001010014", "一致 0");
    add("spaces around and within the number", "黎小燕", " 441624 19900101 0014 ", "一致 0");
    add("full-width digits", "黎小燕", "４４１６２４１９９００１０１００１４", "一致 0");
    add("kept as text by a spreadsheet", "黎小燕", "'441624199001010014", "一致 0");
    add("small x", "钟𬇙", "44162419880807003x", "一致 7");
    add("a character lost", "钟?", "44162419880807003X", "一致 7");
    add("a masked name", "黎*燕", "441624199001010014", "一致 0");
    add("another name", "黎大燕", "441624199001010014", "姓名不符 0");
    add("another number", "欧志", "441624199001010022", "号码不符 1");
    add("a number that the ledger lacks", "钱七", "441624199001010022", "号码不符 6");
    add("nobody", "孙八", "441624199001010022", "仅名单 -");
    add("15 digits", "黎小燕", "441624900101001", "号码有误 0");
    add("17 digits", "黎小燕", "44162419900101001", "号码有误 0");
    add("a wrong check character", "黎小燕", "441624199001010013", "号码有误 0");
    add("a wrong number of nobody", "孙八", "441624199001010013", "号码有误 -");
    add("a wrong number of one of several", "赵六", "441624199001010013", "号码有误 -");
    add("zeros for digits", "黎小燕", "441624199001010000", "号码有误 0");
    add("zeros for digits that happen to be right", "黎小燕", "441624198808080000", "号码有误 0");
    add("digits lost in a display", "黎小燕", "4.41624E+17", "号码有误 0");
    add("a masked number", "黎小燕", "441624********0014", "一致 0");
    add("another masked number", "黎小燕", "441624********0013", "号码不符 0");
    add("a name alone", "欧志", "", "一致 1");
    add("a placeholder for a number", "欧志", "无", "一致 1");
    add("several of a name", "张三", "", "重名 -");
    add("several of a name in a village", "赵六", "", "重名 -", "大坪");
    add("one of a name in a village", "张三", "", "一致 3", "大坪村委会");
    add("one of a name in a village by its code", "张三", "", "一致 2", "441624103200");
    add("a name of another village", "欧志", "", "仅名单 -", "大坪村");
    add("a number is right in any village", "欧志", "441624195503070027", "一致 1", "大坪村");
    add("another document", "欧志", "护照:E12345678", "号码不符 1");
}

void ComparingTest::persons()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(QString, village);
    QFETCH(QString, answer);
    const ListedPerson person{.row = 2,
                              .name = name.toStdString(),
                              .number = number.toStdString(),
                              .village = village.toStdString()};
    const std::vector<ScopeMember> all = members();
    const auto compared = compare(std::span(&person, 1), all);
    QCOMPARE(told(compared.front()), answer);
    QCOMPARE(compared.front().listed, std::size_t{0});
}

/// First the list in its order, then the members who are not in it in theirs.
void ComparingTest::membersNotInTheList()
{
    const std::vector<ScopeMember> all = members();
    const std::vector<ListedPerson> list{{.row = 3, .name = "孙八", .number = {}, .village = {}},
                                         {.row = 2, .name = "欧志", .number = second, .village = {}},
                                         {.row = 5, .name = "欧志", .number = second, .village = {}}};
    QStringList answers;
    for (const Compared &one : compare(list, all))
        answers << told(one);
    const QStringList expected{QStringLiteral("仅名单 -"), QStringLiteral("一致 1"),
                               QStringLiteral("一致 1"),   QStringLiteral("仅台账 0"),
                               QStringLiteral("仅台账 2"), QStringLiteral("仅台账 3"),
                               QStringLiteral("仅台账 4"), QStringLiteral("仅台账 5"),
                               QStringLiteral("仅台账 6"), QStringLiteral("仅台账 7")};
    QCOMPARE(answers, expected);
    QCOMPARE(compare({}, {}), std::vector<Compared>());
}

/// Who may be meant by the list is not said to be missing in it.
void ComparingTest::membersWhoMayBeMeant()
{
    const std::vector<ScopeMember> all = members();
    const std::vector<ListedPerson> list{{.row = 2, .name = "赵六", .number = {}, .village = {}},
                                         {.row = 3, .name = "黎大燕", .number = first, .village = {}},
                                         {.row = 4, .name = "欧志", .number = "1", .village = {}}};
    std::vector<std::size_t> missing;
    for (const Compared &one : compare(list, all))
        if (one.agreement == Agreement::OnlyInLedger)
            missing.push_back(one.member);
    QCOMPARE(missing, (std::vector<std::size_t>{2, 3, 6, 7}));
}

} // namespace chulie::comparing

QTEST_GUILESS_MAIN(chulie::comparing::ComparingTest)
#include "comparing_test.moc"
