#include "ui/filling/filldialog.h"

#include "tests/support/answers.h"
#include "tests/support/desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace chulie::filling {

/// A form is filled in the window: its columns are seen and mended, and the file is saved.
class FillDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void columnsAreSeenAndMended();
    void placeAndLevelAreChosen();
    void whatIsNoFormIsSaid();
    void theFilledFormIsSaved();
    void enterSaves();

private:
    [[nodiscard]] QString form(const QByteArray &text) const
    {
        return m_folder.write(QStringLiteral("form.csv"), text);
    }

    support::Folder m_folder;
    support::Desk m_desk{2019};
};

namespace {

/// Chooses the item \a words of \a box as a person does.
bool choose(QComboBox &box, const QString &words)
{
    const int at = box.findText(words);
    if (at < 0)
        return false;
    box.setCurrentIndex(at);
    emit box.activated(at);
    return true;
}

/// Chooses the first form and lets every dialog through.
class Filling : public support::Answers
{
public:
    QString file(QWidget *, const QString &, const QString &) override { return form; }
    bool accept(QDialog &) override { return true; }

    QString form;
};

QComboBox *boxHolding(const QWidget &dialog, const QString &words)
{
    for (auto *box : dialog.findChildren<QComboBox *>())
        if (box->findText(words) >= 0)
            return box;
    return nullptr;
}

} // namespace

void FillDialogTest::initTestCase()
{
    m_desk.addVillage("441623104200", "枫围村");
    m_desk.addVillage("441623104201", "石村");
    QVERIFY(m_desk.addHousehold("441623104200", "H1", "黎小燕", "叶强") > 0);
    QVERIFY(m_desk.addHousehold("441623104201", "H2", "古英春") > 0);
}

void FillDialogTest::columnsAreSeenAndMended()
{
    FillDialog dialog(m_desk.session(), form("户编号,户主,包户干部\n"), {});
    QTableView *table = nullptr;
    for (auto *each : dialog.findChildren<QTableView *>())
        if (each->accessibleName() == QStringLiteral("The columns of the form"))
            table = each;
    QVERIFY(table);
    QCOMPARE(support::column(*table->model(), 1),
             QStringList({QStringLiteral("户编号"), QStringLiteral("户主"), QStringLiteral("包户干部")}));
    QCOMPARE(table->model()->index(1, 3).data().toString(), QStringLiteral("2"));
    table->setCurrentIndex(table->model()->index(2, 0));
    auto *sources = boxHolding(dialog, QStringLiteral("户.帮扶责任人"));
    QVERIFY(sources && choose(*sources, QStringLiteral("户.帮扶责任人")));
    QCOMPARE(table->model()->index(2, 2).data().toString(), QStringLiteral("户.帮扶责任人"));
    QCOMPARE(table->model()->index(2, 3).data().toString(), QStringLiteral("1"));
    for (const auto *rows : dialog.findChildren<QTableView *>())
        if (rows->accessibleName() == QStringLiteral("The first rows, as they will be filled")) {
            const QAbstractItemModelTester tester(rows->model());
            QCOMPARE(support::column(*rows->model(), 1),
                     QStringList({QStringLiteral("黎小燕"), QStringLiteral("古英春")}));
            QCOMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("叶强"));
        }
}

void FillDialogTest::placeAndLevelAreChosen()
{
    FillDialog dialog(m_desk.session(), form("户编号,户主\n"), "441623104201");
    QCOMPARE(dialog.filled()->sheets.front().rows.size(), std::size_t{1});
    const auto boxes = dialog.findChildren<QComboBox *>();
    auto *places = boxes.at(0);
    places->setCurrentIndex(0);
    emit places->activated(0);
    QCOMPARE(dialog.filled()->sheets.front().rows.size(), std::size_t{2});
    auto *levels = boxes.at(2);
    levels->setCurrentIndex(1);
    emit levels->activated(1);
    QCOMPARE(dialog.filled()->sheets.front().per, Per::Member);
}

void FillDialogTest::whatIsNoFormIsSaid()
{
    FillDialog dialog(m_desk.session(), form("日期,天气\n"), {});
    QVERIFY(!dialog.filled());
}

void FillDialogTest::theFilledFormIsSaved()
{
    Filling answers;
    answers.form = form("户编号,户主\n");
    answers.path = m_folder.path(QStringLiteral("out.csv"));
    ui::Ask::replace(&answers);
    QCOMPARE(fillForm(nullptr, m_desk.session(), "441623104200"), answers.path);
    ui::Ask::replace(nullptr);
    QVERIFY(support::Folder::read(answers.path).contains("H1,黎小燕"));
    QCOMPARE(answers.errors, QStringList());
}

void FillDialogTest::enterSaves()
{
    FillDialog dialog(m_desk.session(), form("户编号,户主\n"), {});
    dialog.show();
    QStringList defaults;
    for (const auto *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            defaults << button->text();
    QCOMPARE(defaults, QStringList(QStringLiteral("Save the filled form…")));
}

} // namespace chulie::filling

QTEST_MAIN(chulie::filling::FillDialogTest)
#include "filldialog_test.moc"
