#include "models/language.h"
#include "models/records/listfields.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/lists/exportshown.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordlist.h"
#include "ui/print/shownlist.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

namespace chulie::lists {

namespace {

constexpr auto village = "990101100201";

QString joined(const QStringList &words)
{
    return words.join(u' ');
}

} // namespace

/// A list of households with computed columns, as a person uses it: sorted, filtered, exported and printed by
/// them.
class ComputedColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sorts();
    void filters();
    void followsTheFacts();
    void isNotWritten();
    void exportsAndPrints();

private:
    [[nodiscard]] RecordView &view() const { return m_list->view(); }
    [[nodiscard]] int column(const char *name) const;
    [[nodiscard]] QString numbers() const { return joined(support::column(m_list->model(), column("no"))); }
    void sortBy(const char *name, Qt::SortOrder order);

    support::Folder m_folder;
    support::AnswersInUse m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<RecordList> m_list;
    std::int64_t m_second = 0;
    int m_number = 0;
};

void ComputedColumnsTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void ComputedColumnsTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->addHousehold(village, "1", "单雄信");
    m_second = m_desk->addHousehold(village, "2", "秦叔宝");
    m_desk->addHousehold(village, "3", "程咬金");
    for (const char *name : {"秦一", "秦二"})
        m_desk->save(catalogue::TableId::Member, {{"name", name}, {"relation", "子女"}},
                     {{"household", m_second}});
    m_desk->settle();
    const QByteArray name = "computed-test-" + QByteArray::number(++m_number);
    m_list = std::make_unique<RecordList>(
        m_desk->session(), name.constData(),
        records::listColumns(catalogue::TableId::Household, {"no", "people", "head", "gaps", "status"}));
    new QAbstractItemModelTester(view().model(), m_list.get());
    m_list->show(within(village));
    m_list->QWidget::show();
}

void ComputedColumnsTest::cleanup()
{
    m_list.reset();
    m_desk.reset();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(joined(m_answers.errors)));
}

int ComputedColumnsTest::column(const char *name) const
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    return static_cast<int>(records::findListField(households, name) -
                            records::listFields(households).data());
}

void ComputedColumnsTest::sortBy(const char *name, Qt::SortOrder order)
{
    view().model()->sort(column(name), order);
}

/// Columns are first shown in the order in which the page names them.
void ComputedColumnsTest::sorts()
{
    QCOMPARE(view().horizontalHeader()->visualIndex(column("people")), 1);
    view().choose(m_second);
    sortBy("people", Qt::DescendingOrder);
    QTRY_COMPARE(numbers(), QStringLiteral("2 1 3"));
    QCOMPARE(m_list->chosenId(), m_second);
    sortBy("people", Qt::AscendingOrder);
    QTRY_COMPARE(numbers(), QStringLiteral("1 3 2"));
    sortBy("no", Qt::DescendingOrder);
    QCOMPARE(numbers(), QStringLiteral("3 2 1"));
}

void ComputedColumnsTest::filters()
{
    m_list->bar().setFilter({{"people", records::Condition::Is::Between, {QStringLiteral("2"), {}}}});
    QTRY_COMPARE(numbers(), QStringLiteral("2"));
    m_list->bar().setFilter({{"gaps", records::Condition::Is::Between, {QStringLiteral("1"), {}}}});
    QTRY_COMPARE(numbers(), QStringLiteral("1 2 3"));
    m_list->bar().clear();
    QCOMPARE(numbers(), QStringLiteral("1 2 3"));
}

void ComputedColumnsTest::followsTheFacts()
{
    sortBy("people", Qt::DescendingOrder);
    QTRY_COMPARE(numbers(), QStringLiteral("2 1 3"));
    const auto third = m_desk->number("SELECT id FROM household WHERE no = '3'");
    for (const char *name : {"程一", "程二", "程三"})
        m_desk->save(catalogue::TableId::Member, {{"name", name}, {"relation", "子女"}},
                     {{"household", third}});
    m_list->reload();
    QTRY_COMPARE(numbers(), QStringLiteral("3 2 1"));
    QCOMPARE(m_list->model().index(0, column("people")).data().toString(), QStringLiteral("4"));
}

void ComputedColumnsTest::isNotWritten()
{
    const RecordModel &model = m_list->model();
    QVERIFY(!(model.flags(model.index(0, column("people"))) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(0, column("village.town"))) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, column("cause"))) & Qt::ItemIsEditable);
}

void ComputedColumnsTest::exportsAndPrints()
{
    sortBy("people", Qt::DescendingOrder);
    QTRY_COMPARE(numbers(), QStringLiteral("2 1 3"));
    m_answers.path = m_folder.path(QStringLiteral("list.csv"));
    QCOMPARE(exportShown(view()), m_answers.path);
    const QString gaps = m_list->model().index(0, column("gaps")).data().toString();
    QVERIFY(gaps.toInt() > 0);
    const QString written = QString::fromUtf8(support::Folder::read(m_answers.path));
    const QString line = QStringLiteral("2,3,秦叔宝,%1,Not yet out of poverty").arg(gaps);
    QVERIFY2(written.contains(line), qPrintable(written));
    const reports::Report printed = print::shownlist::report(view(), {});
    const auto &rows = std::get<reports::Table>(printed.blocks.back()).rows;
    QCOMPARE(std::get<QString>(rows.front().cells[1]), QStringLiteral("3"));
}

} // namespace chulie::lists

QTEST_MAIN(chulie::lists::ComputedColumnsTest)
#include "computedcolumns_test.moc"
