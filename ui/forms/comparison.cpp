#include "ui/forms/comparison.h"

#include "models/records/shownfields.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace chulie::forms {

namespace {

struct RecordFormWords
{
    Q_DECLARE_TR_FUNCTIONS(chulie::forms::RecordForm)
};

bool isAnswer(catalogue::Kind kind)
{
    return kind == catalogue::Kind::YesNo || kind == catalogue::Kind::List || kind == catalogue::Kind::Date ||
           kind == catalogue::Kind::Count;
}

} // namespace

void Comparison::show(const QString &title, std::optional<std::vector<values::Value>> values)
{
    m_values = std::move(values);
    m_lines.compare(m_values.has_value(), title);
}

void Comparison::mark(const std::vector<values::Value> &now)
{
    if (!m_values)
        return;
    std::size_t i = 0;
    for (const FormLines::Line &line : m_lines.all()) {
        const values::Value &then = (*m_values)[i];
        const values::Value &value = now[i++];
        const bool changed = !values::isBlank(then) && !values::isBlank(value) && then != value;
        const QString words = records::shownText(line.editor->column(), then);
        line.beside->setText(changed ? RecordFormWords::tr("≠ %1").arg(words) : words);
        QFont font = line.beside->font();
        font.setBold(changed);
        line.beside->setFont(font);
    }
}

void Comparison::propose()
{
    if (!m_values)
        return;
    std::size_t i = 0;
    for (const FormLines::Line &line : m_lines.all()) {
        const values::Value &then = (*m_values)[i++];
        if (isAnswer(line.editor->column().kind) && !m_lines.isLeftOut(line) &&
            line.editor->text().isEmpty() && !values::isBlank(then))
            line.editor->propose(records::editText(line.editor->column(), then));
    }
}

int Comparison::proposals() const
{
    return static_cast<int>(std::ranges::count_if(
        m_lines.all(), [](const FormLines::Line &line) { return line.editor->isProposed(); }));
}

} // namespace chulie::forms
