#include "models/pictures/pictures.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/pictures.h"
#include "ui/forms/recordform.h"
#include "ui/grid/celleditor.h"
#include "ui/grid/frozencolumns.h"
#include "ui/grid/markdelegate.h"
#include "ui/lists/recordpage.h"
#include "ui/measures/measurespage.h"
#include "ui/sums/sumview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace chulie::measures {

/// The page of measures used by hand: sums that open what is behind them, a new measure, and handouts marked.
class MeasuresPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sumsOpenWhatIsBehind();
    void newMeasureIsWritten();
    void whatIsMissingIsInView();
    void headOfTheHouseholdIsShown();
    void measureForAHouseholdIsBegun();
    void handoutsAreMarkedWithTheClause();
    void markedCellsAreTypedInto();
    void chosenAreShownBesideEachOther();

private:
    std::int64_t addMeasure(const char *no, const char *item, const char *form);
    [[nodiscard]] sums::SumView &byItem() const
    {
        return *m_page->findChild<sums::SumView *>(QStringLiteral("measures-item"));
    }
    [[nodiscard]] lists::RecordPage &list() const { return *m_page->findChild<lists::RecordPage *>(); }

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<MeasuresPage> m_page;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void MeasuresPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "甲村");
    m_desk->settle();
    m_page = std::make_unique<MeasuresPage>(m_desk->session());
    connect(&m_desk->session(), &ui::Session::evaluationChanged, m_page.get(), &MeasuresPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void MeasuresPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

std::int64_t MeasuresPageTest::addMeasure(const char *no, const char *item, const char *form)
{
    return m_desk->save(catalogue::TableId::Measure, {{"no", no},
                                                      {"village", village},
                                                      {"item", item},
                                                      {"name", "项目"},
                                                      {"form", form},
                                                      {"started_on", "2019-05-01"},
                                                      {"state", "进行中"},
                                                      {"planned_fen", "1000"}});
}

void MeasuresPageTest::sumsOpenWhatIsBehind()
{
    addMeasure("M1", "1", "项目");
    addMeasure("M2", "7", "资助");
    m_page->go({.scope = {village, 2019}});
    const QAbstractItemModelTester tester(byItem().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list().list().model().rowCount(), 2); // the list does not wait for the sums
    QTRY_COMPARE(byItem().model()->rowCount(), 35);
    QCOMPARE(byItem().model()->index(0, 2).data().toString(), QStringLiteral("2"));
    QCOMPARE(byItem().model()->index(0, 3).data().toString(), QStringLiteral("0.20"));
    byItem().setFocus();
    for (int row = 0; row < 7; ++row)
        QTest::keyClick(&byItem(), Qt::Key_Down);
    QCOMPARE(byItem().chosenKey(), 7);
    QCOMPARE(support::column(list().list().model(), 0), QStringList{QStringLiteral("M2")});
    m_page->go({.scope = {village, 2019}, .item = 1});
    QCOMPARE(support::column(list().list().model(), 0), QStringList{QStringLiteral("M1")});
    ui::Address here;
    m_page->describe(here);
    QCOMPARE(here.item, 1);
}

void MeasuresPageTest::newMeasureIsWritten()
{
    addMeasure("M009", "1", "项目");
    m_page->go({.scope = {village, 2019}, .item = 7});
    list().list().view().setFocus();
    QTest::keyClick(&list().list().view(), Qt::Key_Insert);
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Measure);
    QCOMPARE(support::line(form, "no").text(), QStringLiteral("M010"));
    QCOMPARE(form.editor(form.table().column("item"))->text(), QStringLiteral("7"));
    support::enter(support::line(form, "name"), "助学");
    support::enter(support::line(form, "started_on"), "2019.9.1");
    QTest::keyClick(form.editor(form.table().column("state"))->focusProxy(), Qt::Key_Down);
    QCOMPARE(m_desk->number("SELECT count(*) FROM measure"), 2);
    const auto row = m_desk->number("SELECT id FROM measure WHERE no = 'M010'");
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, row, "started_on"),
             values::Value(std::string("2019-09-01")));
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, row, "item"), values::Value(std::int64_t{7}));
    QTRY_COMPARE(list().list().chosenId(), row);
}

/// The form scrolls where the page is low; what is missing does not scroll with it.
void MeasuresPageTest::whatIsMissingIsInView()
{
    m_page->resize(900, 480);
    m_page->go({.scope = {village, 2019}, .item = 7});
    list().list().view().setFocus();
    QTest::keyClick(&list().list().view(), Qt::Key_Insert);
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Measure);
    support::enter(support::line(form, "name"), "助学");
    QVERIFY(form.state().isVisible());
    QCOMPARE(form.state().visibleRegion().boundingRect().size(), form.state().size());
}

/// People know a household by its head; the name is the household's, and not typed here.
void MeasuresPageTest::headOfTheHouseholdIsShown()
{
    m_desk->addHousehold(village, "0001", "单雄信", "王书记");
    m_desk->save(catalogue::TableId::Measure, {{"no", "M001"},
                                               {"village", village},
                                               {"household", "0001"},
                                               {"item", "7"},
                                               {"name", "助学"},
                                               {"started_on", "2019-05-01"},
                                               {"state", "进行中"}});
    m_page->go({.scope = {village, 2019}, .item = 7});
    const lists::RecordModel &model = list().list().model();
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex head = model.index(0, model.shownColumn(records::headColumn));
    QCOMPARE(head.data().toString(), QStringLiteral("单雄信"));
    QVERIFY(!list().list().view().isColumnHidden(head.column()));
    QVERIFY(!head.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.columnAt(head.column()), pasting::Grid::notWritten);
    QVERIFY(model.cellEdit(0, head.column()).isEmpty());
    const int number = model.shownColumn(catalogue::table(catalogue::TableId::Measure).column("household"));
    const forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Measure);
    const auto labels = form.editor(form.table().column("household"))->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QStringLiteral("单雄信"); }));
    QCOMPARE(model.cellEdit(0, number), QStringLiteral("0001"));
}

/// What the page of households leads to.
void MeasuresPageTest::measureForAHouseholdIsBegun()
{
    const auto household = m_desk->addHousehold(village, "44990001", "单雄信");
    addMeasure("M009", "1", "项目");
    m_page->go({.scope = {"9901", 2019},
                .household = household,
                .field = ui::FieldAddress{catalogue::TableId::Measure, 0, 0}});
    forms::RecordForm &form = support::form(*m_page, catalogue::TableId::Measure);
    QCOMPARE(support::line(form, "no").text(), QStringLiteral("M010"));
    QCOMPARE(support::line(form, "household").text(), QStringLiteral("44990001"));
    QWidget *item = form.editor(form.table().column("item"))->focusProxy();
    QTest::keyClicks(item, QStringLiteral("7"));
    QTest::keyClick(item, Qt::Key_Return);
    support::enter(support::line(form, "name"), "助学");
    support::enter(support::line(form, "started_on"), "2019.9.1");
    QTest::keyClick(form.editor(form.table().column("state"))->focusProxy(), Qt::Key_Down);
    const auto row = m_desk->number("SELECT id FROM measure WHERE no = 'M010'");
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, row, "household"), values::Value(household));
}

void MeasuresPageTest::handoutsAreMarkedWithTheClause()
{
    addMeasure("M1", "7", "资助");
    const auto handout = addMeasure("M2", "7", "直接发放");
    m_page->go({.scope = {village, 2019}});
    list().list().choose(handout);
    const lists::RecordView &view = list().list().view();
    const int form =
        list().list().model().shownColumn(catalogue::table(catalogue::TableId::Measure).column("form"));
    const auto *marks = qobject_cast<grid::MarkDelegate *>(view.itemDelegateForColumn(form));
    QVERIFY(marks);
    const int row = list().list().model().find(handout);
    QVERIFY(marks->markOf(view.model()->index(row, form)));
    QVERIFY(!marks->markOf(view.model()->index(1 - row, form)));
    const auto labels = list().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("policy/五（一）/v.handout"));
    }));
    m_page->findChild<QCheckBox *>()->click();
    QCOMPARE(support::column(list().list().model(), 0), QStringList{QStringLiteral("M2")});
    m_page->grab(); // paints the mark
}

void MeasuresPageTest::markedCellsAreTypedInto()
{
    addMeasure("M1", "7", "资助");
    addMeasure("M2", "7", "资助");
    m_page->go({.scope = {village, 2019}});
    lists::RecordView &view = list().list().view();
    const int form =
        list().list().model().shownColumn(catalogue::table(catalogue::TableId::Measure).column("form"));
    view.setColumnHidden(form, false);
    view.setFrozen(0);
    view.setCurrentIndex(view.model()->index(0, form));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_F2);
    auto *editor = view.viewport()->findChild<grid::CellEditor *>();
    QVERIFY(editor);
    // In the words of the window, not those of the exchange.
    QCOMPARE(editor->text(), view.model()->index(0, form).data().toString());
    QVERIFY(!editor->isChanged());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(view.currentIndex().row(), 1); // Enter goes down
    view.setFrozen(view.model()->columnCount());
    const auto *frozen = view.findChild<grid::FrozenColumns *>();
    QVERIFY(qobject_cast<grid::MarkDelegate *>(frozen->itemDelegateForColumn(form)));
    view.setFrozen(0);
}

/// The sheet has the chosen measures alone, and that pictures went out is noted.
void MeasuresPageTest::chosenAreShownBesideEachOther()
{
    support::AnswersInUse answers;
    const support::Folder folder;
    answers.path = folder.path(QStringLiteral("sheet.pdf"));
    for (const char *no : {"M1", "M2", "M3"}) {
        const std::int64_t measure = addMeasure(no, "7", "项目");
        const pictures::NewPicture picture{.bytes = support::jpeg(), .stage = "实施前"};
        QVERIFY(pictures::attach(m_desk->session().ledger(), {catalogue::TableId::Measure, measure},
                                 {&picture, 1}));
    }
    m_page->go({.scope = {village, 2019}});
    QTRY_COMPARE(list().list().model().rowCount(), 3);
    auto &view = list().list().view();
    view.choose(list().list().model().id(0));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = view.chosenIds();
    QCOMPARE(chosen.size(), std::size_t{2});
    const auto actions = m_page->actions();
    const auto sheet = std::ranges::find_if(actions, [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P);
    });
    QVERIFY(sheet != actions.end());
    QSignalSpy said(m_page.get(), &ui::Page::said);
    (*sheet)->trigger();
    QCOMPARE(answers.errors, QStringList());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {answers.path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(words.contains(QStringLiteral("M1")) && words.contains(QStringLiteral("M2")), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("M3")));
    QCOMPARE(m_desk->number("SELECT count(*) FROM disclosure WHERE command = 'export pictures'"), 1);
    QVERIFY(said.back().front().toString().contains(QStringLiteral("noted in the history")));
}

} // namespace chulie::measures

QTEST_MAIN(chulie::measures::MeasuresPageTest)
#include "measurespage_test.moc"
