#include "tests/support/answers.h"
#include "ui/crosstab/crosstabpage.h"

#include "models/crosstab/saved.h"
#include "models/language.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "tests/support/workbookreader.h"
#include "ui/charts/chartview.h"
#include "ui/crosstab/crosstabmodel.h"
#include "ui/crosstab/fieldbox.h"
#include "ui/crosstab/fieldtree.h"
#include "ui/crosstab/savedbar.h"
#include "ui/lists/exportshown.h"
#include "ui/lists/recordview.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace chulie::crosstab {

namespace {

constexpr int year = 2019;

} // namespace

/// The page of crosstabs used by hand, without a display; what it shows is held against SQL.
class CrosstabPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { ui::Ask::replace(nullptr); }
    void showsWhatTheLedgerHolds_data();
    void showsWhatTheLedgerHolds();
    void aFieldIsDropped();
    void aClickListsTheHouseholds();
    void followsPlaceAndYear();
    void isKeptByName();
    void exportsTheTable();
    void exportsTheListAsShown();
    void drawsTheChart();
    void speaksTheLanguage();

private:
    void go(const std::string &region, int of = year) { m_page->go({.page = {}, .scope = {region, of}}); }
    void choose(const char *rows, const char *columns, const char *value = "count");
    [[nodiscard]] std::int64_t ask(const char *sql);
    [[nodiscard]] QString at(int row, int column) const;
    [[nodiscard]] CrosstabModel &model() const { return *m_page->findChild<CrosstabModel *>(); }
    [[nodiscard]] lists::RecordView &list() const { return *m_page->findChild<lists::RecordView *>(); }
    [[nodiscard]] QTableView &table() const;
    template <typename Button>
    Button &button(const char *text) const;

    support::Folder m_folder;
    support::Answers m_answers;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<CrosstabPage> m_page;
};

template <typename Button>
Button &CrosstabPageTest::button(const char *text) const
{
    for (auto *each : m_page->findChildren<Button *>())
        if (each->text() == QString::fromUtf8(text))
            return *each;
    qFatal("no button %s", text);
}

QTableView &CrosstabPageTest::table() const
{
    for (auto *view : m_page->findChildren<QTableView *>())
        if (view->model() == &model())
            return *view;
    qFatal("no table");
}

void CrosstabPageTest::initTestCase()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    ui::Ask::replace(&m_answers);
    auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {12, 240, 3}));
    m_session = std::make_unique<ui::Session>(std::move(ledger), year);
    QTRY_VERIFY(m_session->evaluation());
}

void CrosstabPageTest::init()
{
    m_answers.errors.clear();
    m_page = std::make_unique<CrosstabPage>(*m_session);
    m_page->resize(1000, 640);
    m_page->show();
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
    go({});
}

void CrosstabPageTest::choose(const char *rows, const char *columns, const char *value)
{
    m_page->choose({crosstab::findField(QString::fromUtf8(rows)),
                    crosstab::findField(QString::fromUtf8(columns)),
                    crosstab::findQuantity(QString::fromUtf8(value))});
}

std::int64_t CrosstabPageTest::ask(const char *sql)
{
    storage::Statement select(m_session->database(), sql);
    return select.next() ? select.integer(0) : -1;
}

QString CrosstabPageTest::at(int row, int column) const
{
    return model().index(row, column).data().toString().remove(u',');
}

void CrosstabPageTest::showsWhatTheLedgerHolds_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *rows, const char *columns, const char *value,
                        const char *group, const char *other, const char *sql) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(columns) << QByteArray(value)
                            << QByteArray(group) << QByteArray(other) << QByteArray(sql);
    };
#define IN_SCOPE                                                                                             \
    " h.identified_on <= '2019-12-31' AND NOT EXISTS (SELECT 1 FROM status_change c WHERE c.household = "    \
    "h.id AND c.type = '清退' AND c.date <= '2019-12-31')"
    row("households", "致贫原因", "户类型", "count", "因病", "一般贫困户",
        "SELECT count(*) FROM household h WHERE cause = '因病' AND type = '一般贫困户' AND" IN_SCOPE);
    row("members", "性别", "健康状况", "members", "女", "大病",
        "SELECT count(*) FROM member m JOIN household h ON h.id = m.household WHERE m.sex = '女' AND "
        "m.health "
        "= '大病' AND (joined_on IS NULL OR joined_on <= '2019-12-31') AND (left_on IS NULL OR left_on > "
        "'2019-12-31') AND" IN_SCOPE);
    row("money", "住房等级", "户类型", "转移性收入", "A", "低保贫困户",
        "SELECT sum(transfer_fen) FROM household_year y JOIN household h ON h.id = y.household WHERE y.year "
        "= "
        "2019 AND y.housing = 'A' AND h.type = '低保贫困户' AND" IN_SCOPE);
#undef IN_SCOPE
}

void CrosstabPageTest::showsWhatTheLedgerHolds()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, sql);
    choose(rows.constData(), columns.constData(), value.constData());
    const Crosstab &shown = *model().table();
    const auto find = [](const std::vector<Group> &groups, const QByteArray &name) {
        return static_cast<int>(std::ranges::find(groups, name.toStdString(), &Group::name) - groups.begin());
    };
    const QString cell = at(find(shown.rows(), row), find(shown.columns(), column));
    const std::int64_t expected = ask(sql.constData());
    QVERIFY(expected > 0);
    QCOMPARE(shown.isMoney() ? QString(cell).remove(u'.') : cell, QString::number(expected));
    const int total = static_cast<int>(shown.rows().size());
    const int totalColumn = static_cast<int>(shown.columns().size());
    QCOMPARE(model().headerData(total, Qt::Vertical).toString(), QStringLiteral("Total"));
    QCOMPARE(model().headerData(totalColumn + 1, Qt::Horizontal).toString(), QStringLiteral("Share"));
    QCOMPARE(at(total, totalColumn + 1), QStringLiteral("100.0%"));
    m_page->grab();
}

void CrosstabPageTest::aFieldIsDropped()
{
    auto *tree = m_page->findChild<FieldTree *>();
    const auto items =
        tree->findItems(QStringLiteral("Housing grade"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), qsizetype{1});
    const std::unique_ptr<QMimeData> carried(tree->model()->mimeData({tree->indexFromItem(items.first())}));
    QVERIFY(FieldTree::dragged(*carried));
    auto *columns = m_page->findChildren<FieldBox *>().at(1);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(columns, &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(columns, &drop);
    QCOMPARE(columns->field().name, std::string("住房等级"));
    QCOMPARE(model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("A"));
    emit tree->itemActivated(items.first(), 0);
    QCOMPARE(model().headerData(0, Qt::Vertical).toString(), QStringLiteral("A"));
}

void CrosstabPageTest::aClickListsTheHouseholds()
{
    const QModelIndex cell = model().index(0, 0);
    const int before = list().model()->rowCount();
    QCOMPARE(QString::number(before), at(model().rowCount() - 2, model().columnCount() - 2));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    QVERIFY(list().model()->rowCount() > 0);
    QVERIFY(list().model()->rowCount() < before);
    QCOMPARE(QString::number(list().model()->rowCount()), at(0, 0));
    QSignalSpy wanted(m_page.get(), &ui::Page::wanted);
    emit list().activated(list().model()->index(0, 0));
    QCOMPARE(wanted.count(), 1);
    const auto address = wanted.front().front().value<ui::Address>();
    QCOMPARE(address.page, QStringLiteral("households"));
    QVERIFY(address.household != 0);
    table().setCurrentIndex(model().index(model().rowCount() - 2, model().columnCount() - 2));
    QCOMPARE(list().model()->rowCount(), before);
}

void CrosstabPageTest::followsPlaceAndYear()
{
    const auto total = [this] { return at(model().rowCount() - 2, model().columnCount() - 2).toInt(); };
    const int city = total();
    const std::string village = m_session->places().villages().front().code;
    go(village);
    QVERIFY(total() > 0 && total() < city);
    QCOMPARE(list().model()->rowCount(), total());
    go({}, 2001);
    QCOMPARE(total(), 0);
}

void CrosstabPageTest::isKeptByName()
{
    choose("劳动能力", "性别", "members");
    m_answers.line = QStringLiteral("谁能干活");
    button<QToolButton>("Save…").click();
    QVERIFY(m_answers.errors.isEmpty());
    const auto saved = crosstab::readSaved(m_session->database());
    QVERIFY(saved);
    QCOMPARE(saved->size(), std::size_t{1});
    QCOMPARE(saved->front().asked.rows->name, std::string("劳动能力"));
    choose("致贫原因", "户类型");
    auto *names = m_page->findChild<SavedBar *>()->findChild<QComboBox *>();
    QCOMPARE(names->currentIndex(), 0);
    emit names->activated(1);
    QCOMPARE(names->currentText(), m_answers.line);
    QCOMPARE(m_page->findChildren<FieldBox *>().at(0)->field().name, std::string("劳动能力"));
    button<QToolButton>("Remove").click();
    QCOMPARE(names->count(), 1);
}

void CrosstabPageTest::exportsTheTable()
{
    m_answers.path = m_folder.path(QStringLiteral("crosstab.xlsx"));
    QSignalSpy said(m_page.get(), &ui::Page::said);
    button<QPushButton>("Export…").click();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
    QCOMPARE(said.count(), 1);
    const auto read = support::ReadWorkbook::open(m_answers.path);
    const auto &rows = read.sheets.front().rows;
    QCOMPARE(rows.size(), static_cast<std::size_t>(model().rowCount()) + 4);
    QCOMPARE(rows.at(4).at(1).value, at(0, 0));
    m_answers.path = m_folder.path(QStringLiteral("no/such/crosstab.csv"));
    button<QPushButton>("Export…").click();
    QCOMPARE(m_answers.errors.size(), 1);
}

void CrosstabPageTest::exportsTheListAsShown()
{
    list().sortByColumn(0, Qt::DescendingOrder);
    list().horizontalHeader()->moveSection(1, 0);
    table().setCurrentIndex(model().index(0, 0));
    QCOMPARE(lists::listShown(*m_page), &list());
    m_answers.path = m_folder.path(QStringLiteral("list.csv"));
    QCOMPARE(lists::exportShown(list()), m_answers.path);
    const auto lines = support::Folder::read(m_answers.path).split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(list().model()->rowCount()) + 2);
    const auto &header = *list().horizontalHeader();
    QByteArrayList first;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            first << list().model()->index(0, column).data().toString().toUtf8();
    QByteArray line = lines.at(1).trimmed();
    QCOMPARE(line.replace("\"", "").replace("\t", ""), first.join(','));
}

void CrosstabPageTest::drawsTheChart()
{
    const charts::Chart &chart = m_page->findChild<charts::ChartView *>()->chart();
    QVERIFY2(!chart.title.contains(chart.values), "the heading says the unit itself");
    QCOMPARE(static_cast<std::size_t>(chart.names.size()), model().table()->rows().size());
    QCOMPARE(chart.series.size(), model().table()->columns().size());
    const charts::ChartMark &mark = chart.series.front().marks.front();
    QCOMPARE(QString::number(mark.value.value_or(-1)), at(0, 0));
    QCOMPARE(mark.behind.households, model().table()->households(0, 0));
}

void CrosstabPageTest::speaksTheLanguage()
{
    QVERIFY(models::setLanguage(QStringLiteral("zh_CN")));
    QCoreApplication::processEvents();
    QCOMPARE(model().headerData(model().rowCount() - 1, Qt::Vertical).toString(), QStringLiteral("占比"));
    QVERIFY(models::setLanguage(QStringLiteral("en")));
}

} // namespace chulie::crosstab

QTEST_MAIN(chulie::crosstab::CrosstabPageTest)
#include "crosstabpage_test.moc"
