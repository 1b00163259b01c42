#include "tests/support/desk.h"

#include "models/storage/rows.h"
#include "tests/support/rows.h"
#include "tests/support/typing.h"

#include <QAbstractButton>
#include <QTest>

namespace chulie::support {

Desk::Desk(int year) : m_session(std::make_unique<ui::Session>(m_folder.newLedger(), year)) {}

std::int64_t Desk::save(catalogue::TableId id, const Texts &texts,
                        const std::map<const char *, values::Value> &given)
{
    return support::save(m_session->ledger(), id, texts, given);
}

std::int64_t Desk::addVillage(const char *code, const char *name, const char *type)
{
    return save(catalogue::TableId::Village,
                {{"code", code}, {"name", name}, {"town", "甲镇"}, {"county", "甲区"}, {"type", type}});
}

std::int64_t Desk::addHousehold(const char *village, const char *no, const char *head, const char *helper)
{
    const auto household =
        save(catalogue::TableId::Household,
             {{"no", no}, {"village", village}, {"identified_on", "2016-05-01"}, {"helper", helper}});
    save(catalogue::TableId::Member, {{"name", head}, {"relation", "户主"}, {"labour", "普通劳动力"}},
         {{"household", household}});
    return household;
}

values::Value Desk::stored(catalogue::TableId id, std::int64_t row, const char *column)
{
    const auto values = storage::readRow(m_session->database(), catalogue::table(id), row);
    return values ? (*values)[static_cast<std::size_t>(catalogue::table(id).column(column))]
                  : values::Value();
}

std::int64_t Desk::number(const char *sql)
{
    storage::Statement select(m_session->database(), sql);
    return select.next() ? select.integer(0) : -1;
}

void Desk::settle()
{
    QTRY_VERIFY(m_session->evaluation() != nullptr);
    QCoreApplication::processEvents();
}

forms::RecordForm &form(const QWidget &page, catalogue::TableId id)
{
    for (auto *each : page.findChildren<forms::RecordForm *>())
        if (each->table().id == id)
            return *each;
    qFatal("the page has no such form");
}

QLineEdit &line(const forms::RecordForm &form, const char *column)
{
    return *form.editor(form.table().column(column))->findChild<QLineEdit *>();
}

void enter(QLineEdit &line, const char *text)
{
    line.setFocus();
    line.selectAll();
    type(&line, QString::fromUtf8(text));
    QTest::keyClick(&line, Qt::Key_Return);
}

bool press(const QWidget &page, const char *words)
{
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->text() == QString::fromUtf8(words) ||
            button->accessibleName() == QString::fromUtf8(words)) {
            button->click();
            return true;
        }
    return false;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words += model.index(row, column).data().toString();
    return words;
}

} // namespace chulie::support
