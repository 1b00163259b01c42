#include "models/catalogue/columns.h"
#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/grid/changedialog.h"
#include "ui/lists/sublist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace chulie::lists {

namespace {

/// Sets 民族 where \a dialog changes rows; lets every other one through.
bool setEthnicity(QDialog &dialog)
{
    if (!qobject_cast<grid::ChangeDialog *>(&dialog))
        return true;
    auto *column = dialog.findChild<QComboBox *>();
    column->setCurrentIndex(column->findText(QStringLiteral("民族")));
    dialog.findChild<QLineEdit *>(QStringLiteral("ethnicity"))->setText(QStringLiteral("畲族"));
    return true;
}

} // namespace

/// The short lists of what hangs on a row: cells are pasted, changed and added as in the long ones.
class SublistTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheColumnsNamed_data();
    void showsTheColumnsNamed();
    void blockIsPasted_data();
    void blockIsPasted();
    void chosenRowsAreChanged();
    void whoHasLeftIsMarked();
    void insertBegins_data();
    void insertBegins();
    void insertInTheFormBegins();

private:
    Sublist &show(catalogue::TableId id, const char *column, std::int64_t of, Sublist::Mode mode);
    std::int64_t count(catalogue::TableId id);

    support::Answers m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::int64_t m_village = 0;
    std::int64_t m_household = 0;
};

void SublistTest::initTestCase()
{
    models::setLanguage(QStringLiteral("zh_CN"));
    ui::Ask::replace(&m_answers);
    m_answers.answer = setEthnicity;
}

void SublistTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_village = m_desk->addVillage("990101100201", "甲村");
    m_household = m_desk->addHousehold("990101100201", "1", "单雄信");
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SublistTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

/// Also where 户主 stands between the table's own columns.
void SublistTest::showsTheColumnsNamed_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QByteArrayList>("columns");
    QTest::addColumn<QStringList>("headings");
    const auto add = [](catalogue::TableId id, const QByteArrayList &columns, const QString &headings) {
        QTest::newRow(catalogue::table(id).name) << static_cast<int>(id) << columns << headings.split(u' ');
    };
    add(catalogue::TableId::Member, {"name", "relation", "sex"}, QStringLiteral("姓名 性别 与户主关系"));
    add(catalogue::TableId::Measure, {"no", "name", "state"}, QStringLiteral("措施编号 措施名称 状态"));
    add(catalogue::TableId::StatusChange, {"date", "type"}, QStringLiteral("日期 类型"));
    add(catalogue::TableId::Visit, {"date", "head", "visitor"}, QStringLiteral("日期 户主 走访人"));
}

void SublistTest::showsTheColumnsNamed()
{
    QFETCH(int, id);
    QFETCH(QByteArrayList, columns);
    QFETCH(QStringList, headings);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(id));
    catalogue::ColumnList named{of.id, {}};
    for (const QByteArray &column : columns)
        named.columns.push_back(column == "head" ? records::headColumn : of.column(column.constData()));
    const Sublist list(m_desk->session(), {of.id, of.column("household")}, named);
    const RecordView &view = list.view();
    QStringList shown;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (!view.isColumnHidden(column))
            shown << view.model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(shown, headings);
}

Sublist &SublistTest::show(catalogue::TableId id, const char *column, std::int64_t of, Sublist::Mode mode)
{
    catalogue::ColumnList all{id, {}};
    for (const catalogue::Column &each : catalogue::table(id).columns)
        all.columns.push_back(each.number);
    auto *list = new Sublist(m_desk->session(), {id, catalogue::table(id).column(column)}, all, mode);
    m_window->layout()->addWidget(list);
    list->show();
    list->showFor(of);
    list->view().setFocus();
    return *list;
}

std::int64_t SublistTest::count(catalogue::TableId id)
{
    return m_desk->number((std::string("SELECT count(*) FROM ") + catalogue::table(id).name).c_str());
}

void SublistTest::blockIsPasted_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("block");
    const auto row = [](catalogue::TableId id, const char *column, Sublist::Mode mode, const char *block) {
        QTest::newRow(catalogue::table(id).name) << static_cast<int>(id) << QString::fromLatin1(column)
                                                 << static_cast<int>(mode) << QString::fromUtf8(block);
    };
    row(catalogue::TableId::Member, "household", Sublist::Mode::Editable,
        "姓名\t与户主关系\t劳动能力\n黎小燕\t配偶\t普通劳动力\n单小妹\t之女\t无劳动力\n");
    row(catalogue::TableId::Hamlet, "village", Sublist::Mode::Editable, "自然村\t户数\n上屋\t12\n下屋\t9\n");
    row(catalogue::TableId::StatusChange, "household", Sublist::Mode::Asking,
        "日期\t类型\n2018-12-01\t脱贫\n2019-03-01\t返贫\n");
}

void SublistTest::blockIsPasted()
{
    QFETCH(int, table);
    QFETCH(QString, column);
    QFETCH(int, mode);
    QFETCH(QString, block);
    const auto id = static_cast<catalogue::TableId>(table);
    const std::int64_t before = count(id);
    Sublist &list =
        show(id, qPrintable(column), column == QStringLiteral("village") ? m_village : m_household,
             static_cast<Sublist::Mode>(mode));
    QGuiApplication::clipboard()->setText(block);
    QTest::keyClick(&list.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(id), before + 2);
    list.reload();
    QCOMPARE(list.view().model()->rowCount(), static_cast<int>(before + 2));
}

void SublistTest::chosenRowsAreChanged()
{
    const auto second = m_desk->save(catalogue::TableId::Member, {{"name", "黎小燕"}, {"relation", "配偶"}},
                                     {{"household", m_household}});
    Sublist &list = show(catalogue::TableId::Member, "household", m_household, Sublist::Mode::Editable);
    list.view().selectAll();
    QTest::keyClick(&list.view(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, second, "ethnicity"),
             values::Value(std::string("畲族")));
    QCOMPARE(m_desk->number("SELECT count(*) FROM member WHERE ethnicity = '畲族'"), 2);
}

void SublistTest::whoHasLeftIsMarked()
{
    m_desk->save(
        catalogue::TableId::Member,
        {{"name", "黎小燕"}, {"relation", "配偶"}, {"left_on", "2018-03-01"}, {"left_reason", "死亡"}},
        {{"household", m_household}});
    m_desk->save(
        catalogue::TableId::Member,
        {{"name", "单小妹"}, {"relation", "之女"}, {"left_on", "2018-03-01"}, {"joined_on", "2019-01-01"}},
        {{"household", m_household}});
    const Sublist &list = show(catalogue::TableId::Member, "household", m_household, Sublist::Mode::Editable);
    const RecordModel &model = list.view().records();
    const auto isMarked = [&](const char *name) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(
                row, model.shownColumn(catalogue::table(catalogue::TableId::Member).column("name")));
            if (cell.data().toString() == QString::fromUtf8(name))
                return cell.data(Qt::FontRole).value<QFont>().strikeOut() &&
                       cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2018-03-01"));
        }
        return false;
    };
    QVERIFY(isMarked("黎小燕"));
    QVERIFY(!isMarked("单小妹")); // came back
    QVERIFY(!isMarked("单雄信"));
}

void SublistTest::insertBegins_data()
{
    blockIsPasted_data();
}

void SublistTest::insertBegins()
{
    QFETCH(int, table);
    QFETCH(QString, column);
    QFETCH(int, mode);
    Sublist &list =
        show(static_cast<catalogue::TableId>(table), qPrintable(column),
             column == QStringLiteral("village") ? m_village : m_household, static_cast<Sublist::Mode>(mode));
    const QSignalSpy asked(&list, &Sublist::addWanted);
    QTest::keyClick(&list.view(), Qt::Key_Insert);
    QVERIFY(list.form() ? list.form()->isVisible() && list.form()->row() == 0 : asked.size() == 1);
}

/// What is typed is stored first.
void SublistTest::insertInTheFormBegins()
{
    const auto head = m_desk->number("SELECT min(id) FROM member");
    Sublist &list = show(catalogue::TableId::Member, "household", m_household, Sublist::Mode::Editable);
    QVERIFY(list.view().choose(head));
    QLineEdit &ethnicity = support::line(*list.form(), "ethnicity");
    ethnicity.setFocus();
    support::type(&ethnicity, QStringLiteral("瑶族"));
    QTest::keyClick(&ethnicity, Qt::Key_Insert);
    QCOMPARE(list.form()->row(), std::int64_t{0});
    QCOMPARE(list.view().chosenId(), std::int64_t{0});
    QCOMPARE(ethnicity.text(), QString());
    QCOMPARE(m_desk->stored(catalogue::TableId::Member, head, "ethnicity"),
             values::Value(std::string("瑶族")));
}

} // namespace chulie::lists

QTEST_MAIN(chulie::lists::SublistTest)
#include "sublist_test.moc"
