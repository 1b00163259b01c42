#include "ui/forms/openfields.h"

#include "ui/forms/recordform.h"
#include "ui/openmarks.h"

#include <QLabel>

namespace chulie::forms {

OpenFields::OpenFields(RecordForm &form, const FormLines &lines, ui::OpenMarks &marks)
    : QObject(&form), m_form(form), m_lines(lines), m_marks(marks)
{
    connect(&marks, &ui::OpenMarks::changed, this, &OpenFields::mark);
    connect(&form, &RecordForm::proposalsChanged, this, &OpenFields::mark); // another row may be shown
    for (const FormLines::Line &line : lines.all())
        connect(line.title, &QLabel::linkActivated, &marks, &ui::OpenMarks::inboxWanted);
}

void OpenFields::mark()
{
    for (const FormLines::Line &line : m_lines.all()) {
        const QString note = m_form.row() == 0 ? QString() : m_marks.note(m_form.row(), line.column);
        QString text = m_lines.titleWords(line);
        if (!note.isEmpty())
            text = text.toHtmlEscaped() +
                   QStringLiteral(" <a href=\"inbox\">%1</a>").arg(tr("undecided").toHtmlEscaped());
        line.title->setText(text);
        line.title->setToolTip(note);
    }
}

} // namespace chulie::forms
