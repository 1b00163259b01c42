#include "ui/households/statusdialog.h"

#include "models/catalogue/columns.h"
#include "models/households/statuschange.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/values/proposeddate.h"
#include "ui/forms/fieldeditor.h"
#include "ui/session.h"

#include <QDate>

namespace chulie::households {

namespace {

constexpr catalogue::StatusChangeColumn asked[] = {"date", "type", "reason"};

const catalogue::Table &changes()
{
    return catalogue::table(catalogue::TableId::StatusChange);
}

} // namespace

StatusDialog::StatusDialog(ui::Session &session, std::int64_t household, std::int64_t row, QWidget *parent)
    : ActDialog(tr("Change of status"), row == 0 ? tr("Record") : tr("Correct"), parent), m_session(session),
      m_household(household), m_row(row)
{
    for (const catalogue::StatusChangeColumn column : asked) {
        auto *editor = new forms::FieldEditor(*column);
        m_editors[column] = editor;
        addLine(catalogue::title(*column), editor);
        editor->retranslate(catalogue::title(*column));
        connect(editor, &forms::FieldEditor::typed, this, &StatusDialog::weigh);
        connect(editor, &forms::FieldEditor::passed, this, [this] { focusNextChild(); });
    }
    fill();
    weigh();
}

void StatusDialog::fill()
{
    editor("date")->setText(values::proposedDate(QDate::currentDate(), m_session.year()));
    if (m_row == 0)
        return;
    const auto values =
        m_session.database().read([&] { return storage::readRow(m_session.database(), changes(), m_row); });
    if (!values || !*values)
        return;
    for (const auto &[column, editor] : m_editors)
        editor->setText(records::editText(editor->column(), (**values)[static_cast<std::size_t>(column)]));
}

forms::FieldEditor *StatusDialog::editor(catalogue::StatusChangeColumn column) const
{
    return m_editors.at(column);
}

int StatusDialog::year() const
{
    return values::yearOf(editor("date")->text());
}

void StatusDialog::weigh()
{
    const int of = year();
    if (editor("type")->text() != QStringLiteral("脱贫") || of == 0)
        return warn({});
    const auto against = againstExit(m_session.database(), m_household, of);
    if (!against || against->empty())
        return warn({});
    QStringList lines{tr("This stands against an exit in %1; it can be recorded all the same:").arg(of)};
    for (const targets::Explanation &each : *against)
        lines +=
            tr("%1 %2: %3").arg(targets::stateMark(each.state), targets::title(*each.target), each.reason);
    warn(lines.join(u'\n'));
}

values::Result<void> StatusDialog::perform()
{
    std::map<int, QString> texts;
    for (const auto &[column, editor] : m_editors) {
        texts[column] = editor->text();
        editor->setProblem({});
    }
    const auto saved = saveStatusChange(m_session.ledger(), m_household, m_row, texts);
    if (!saved)
        return saved.failure();
    for (const records::ColumnProblem &problem : saved->problems)
        if (const auto at = m_editors.find(problem.column); at != m_editors.end())
            at->second->setProblem(problem.reason);
    if (saved->problems.empty())
        return {};
    return values::Failure{tr("Not recorded."), {}};
}

} // namespace chulie::households
