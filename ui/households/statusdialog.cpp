#include "ui/households/statusdialog.h"

#include "models/catalogue/columns.h"
#include "models/households/statuschange.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/values/proposeddate.h"
#include "ui/forms/fieldeditor.h"
#include "ui/session.h"

#include <QDate>

namespace chulie {

namespace {

constexpr StatusChangeColumn asked[] = {"date", "type", "reason"};

const Table &changes()
{
    return table(TableId::StatusChange);
}

} // namespace

StatusDialog::StatusDialog(Session &session, std::int64_t household, std::int64_t row, QWidget *parent)
    : ActDialog(tr("Change of status"), row == 0 ? tr("Record") : tr("Correct"), parent), m_session(session),
      m_household(household), m_row(row)
{
    for (const StatusChangeColumn column : asked) {
        auto *editor = new FieldEditor(*column);
        m_editors[column] = editor;
        addLine(title(*column), editor);
        editor->retranslate(title(*column));
        connect(editor, &FieldEditor::typed, this, &StatusDialog::weigh);
        connect(editor, &FieldEditor::passed, this, [this] { focusNextChild(); });
    }
    fill();
    weigh();
}

void StatusDialog::fill()
{
    editor("date")->setText(proposedDate(QDate::currentDate(), m_session.year()));
    if (m_row == 0)
        return;
    const auto values =
        m_session.database().read([&] { return readRow(m_session.database(), changes(), m_row); });
    if (!values || !*values)
        return;
    for (const auto &[column, editor] : m_editors)
        editor->setText(editText(editor->column(), (**values)[static_cast<std::size_t>(column)]));
}

FieldEditor *StatusDialog::editor(StatusChangeColumn column) const
{
    return m_editors.at(column);
}

int StatusDialog::year() const
{
    return yearOf(editor("date")->text());
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
    for (const Explanation &each : *against)
        lines += tr("%1 %2: %3").arg(stateMark(each.state), title(*each.target), each.reason);
    warn(lines.join(u'\n'));
}

Result<void> StatusDialog::perform()
{
    std::map<int, QString> texts;
    for (const auto &[column, editor] : m_editors) {
        texts[column] = editor->text();
        editor->setProblem({});
    }
    const auto saved = saveStatusChange(m_session.ledger(), m_household, m_row, texts);
    if (!saved)
        return saved.failure();
    for (const ColumnProblem &problem : saved->problems)
        if (const auto at = m_editors.find(problem.column); at != m_editors.end())
            at->second->setProblem(problem.reason);
    if (saved->problems.empty())
        return {};
    return Failure{tr("Not recorded."), {}};
}

} // namespace chulie
