#include "models/exchange/perfile.h"

#include "models/exchange/workbook.h"
#include "tests/support/importwindow.h"
#include "tests/support/rows.h"

#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace chulie::exchange {

/// What a person chooses for the files of an import is of each file, and remembered with its headings.
class PerFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void valuesByName_data();
    void valuesByName();
    void filesOfAPlan();
    void sheetsOfAPlan();
    void yearIsOfTheChosenFile();
    void yearsAreRemembered();
    void yearIsTakenForAllFiles();
    void headingIsOfTheChosenFile();

private:
    void apply() { QVERIFY(applyImport(m_desk->session().ledger(), m_window->dialog().plan())); }
    [[nodiscard]] QString year() const
    {
        return m_window->box(QStringLiteral("Year of rows without one"))->currentText();
    }
    void chooseYear(const QString &words)
    {
        m_window->choose(QStringLiteral("Year of rows without one"), words);
    }
    /// The wages and the property income of the household with the years, "2018 - 20".
    [[nodiscard]] QString stored() const;

    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<support::ImportWindow> m_window;
};

namespace {

const QByteArray wages = "户编号,工资性收入\n0001,1000\n";
const QByteArray assets = "户编号,财产性收入\n0001,20\n";

} // namespace

void PerFileTest::init()
{
    m_window.reset();
    m_desk = std::make_unique<support::Desk>(2019);
    m_window = std::make_unique<support::ImportWindow>(*m_desk);
    QSettings().clear();
    m_desk->addVillage("441623104201", "枫围村");
    m_desk->addHousehold("441623104201", "0001", "李四");
}

QString PerFileTest::stored() const
{
    const std::string found = support::textOf(m_desk->session().ledger(),
                                              "SELECT group_concat(year || ' ' || ifnull(wage_fen / 100, "
                                              "'-') || ' ' || ifnull(property_fen / 100, '-'), "
                                              "'; ') FROM (SELECT * FROM household_year ORDER BY year)");
    return QString::fromStdString(found);
}

void PerFileTest::valuesByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("value");
    QTest::newRow("its own") << "a.xlsx#户" << 2;
    QTest::newRow("its workbook's") << "a.xlsx#人" << 1;
    QTest::newRow("the workbook") << "a.xlsx" << 1;
    QTest::newRow("another's") << "b.csv" << 0;
    QTest::newRow("a name with the sign") << "b#2.csv" << 3;
}

void PerFileTest::valuesByName()
{
    QFETCH(const QString, name);
    PerFile<int> values;
    values.own = {
        {QStringLiteral("a.xlsx"), 1}, {QStringLiteral("a.xlsx#户"), 2}, {QStringLiteral("b#2.csv"), 3}};
    QTEST(values.of(name), "value");
    values.ownOf(name) += 10;
    QCOMPARE(values.of(name), values.own.at(name));
    QCOMPARE(values.of(QStringLiteral("c.csv")), 0);
}

void PerFileTest::filesOfAPlan()
{
    const QString one = m_folder.write(QStringLiteral("1.csv"), wages);
    const QString two = m_folder.write(QStringLiteral("2.csv"), assets);
    ImportOptions options;
    options.files.others.values = {{QStringLiteral("年度"), QStringLiteral("2018")}};
    options.files.ownOf(two).values = {{QStringLiteral("年度"), QStringLiteral("2019")}};
    options.files.ownOf(two).moneyUnit = QStringLiteral("万元");
    auto plan = planImport(m_desk->session().ledger(), {one, two}, options);
    QVERIFY(plan && applyImport(m_desk->session().ledger(), *plan));
    QCOMPARE(stored(), QStringLiteral("2018 1000 -; 2019 - 200000"));
}

void PerFileTest::sheetsOfAPlan()
{
    const auto sheet = [](const char *name, const char *column) {
        return Sheet{.name = name,
                     .columns = {{"户编号"}, {column, CellKind::Money}},
                     .rows = [](const SheetTaker &take) {
                         const SheetCell cells[]{"0001", std::int64_t{10000}};
                         take(cells, SheetRow::Plain);
                     }};
    };
    const Sheet sheets[]{sheet("一", "工资性收入"), sheet("二", "财产性收入")};
    const QString path = m_folder.path(QStringLiteral("years.xlsx"));
    QVERIFY(writeWorkbook(path, sheets));
    ImportOptions options;
    options.files.ownOf(path).values = {{QStringLiteral("年度"), QStringLiteral("2018")}};
    options.files.ownOf(path + QStringLiteral("#二")).values = {
        {QStringLiteral("年度"), QStringLiteral("2019")}};
    auto plan = planImport(m_desk->session().ledger(), {path}, options);
    QVERIFY(plan && applyImport(m_desk->session().ledger(), *plan));
    QCOMPARE(stored(), QStringLiteral("2018 100 -; 2019 - 100"));
}

void PerFileTest::yearIsOfTheChosenFile()
{
    m_window->openAll({wages, assets});
    m_window->chooseFile(0);
    chooseYear(QStringLiteral("2019"));
    QCOMPARE(m_window->table(QStringLiteral("Rows by file")).rowCount(), 2);
    m_window->chooseFile(1);
    QCOMPARE(year(), QStringLiteral("as in the file"));
    chooseYear(QStringLiteral("2018"));
    m_window->chooseFile(0);
    QCOMPARE(year(), QStringLiteral("2019"));
    apply();
    QCOMPARE(stored(), QStringLiteral("2018 - 20; 2019 1000 -"));
}

void PerFileTest::yearsAreRemembered()
{
    m_window->openAll({wages, assets});
    m_window->chooseFile(0);
    chooseYear(QStringLiteral("2019"));
    m_window->chooseFile(1);
    chooseYear(QStringLiteral("2018"));
    m_window->dialog().remember();
    m_window->openAll({assets, wages, "户编号,转移性收入\n0001,5\n"});
    QStringList years;
    for (int row = 0; row < 3; ++row) {
        m_window->chooseFile(row);
        years += year();
    }
    years.sort();
    QCOMPARE(years,
             (QStringList{QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("as in the file")}));
    apply();
    QCOMPARE(stored(), QStringLiteral("2018 - 20; 2019 1000 -"));
}

void PerFileTest::yearIsTakenForAllFiles()
{
    m_window->openAll({wages, assets});
    chooseYear(QStringLiteral("2019"));
    QVERIFY(support::press(m_window->dialog(), "For all files"));
    m_window->chooseFile(1);
    QCOMPARE(year(), QStringLiteral("2019"));
    apply();
    QCOMPARE(stored(), QStringLiteral("2019 1000 20"));
    m_window->open(wages); // of one file there are no others
    for (const auto *button : m_window->dialog().findChildren<QPushButton *>())
        QVERIFY(button->text() != QStringLiteral("For all files") || button->isHidden());
}

/// The same heading of two files may be of two columns.
void PerFileTest::headingIsOfTheChosenFile()
{
    m_window->openAll(
        {"户编号,年度,工资性收入,其他\n0001,2018,1,7\n", "户编号,年度,财产性收入,其他\n0001,2019,2,8\n"});
    const QString box = QStringLiteral("Column for “其他”");
    m_window->chooseFile(0);
    m_window->choose(box, QStringLiteral("财产性收入"));
    m_window->chooseFile(1);
    QCOMPARE(m_window->box(box)->currentText(), QStringLiteral("(left alone)"));
    m_window->choose(box, QStringLiteral("工资性收入"));
    apply();
    QCOMPARE(stored(), QStringLiteral("2018 1 7; 2019 8 2"));
}

} // namespace chulie::exchange

QTEST_MAIN(chulie::exchange::PerFileTest)
#include "perfile_test.moc"
