#include "ui/forms/formlines.h"

#include "models/records/fieldhint.h"
#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "ui/forms/fixedfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace chulie::forms {

namespace {

constexpr int narrowestGroup = 260;
constexpr int besideTitleCompared = 190; ///< room for an editor, its unit and last year's value
constexpr int widestTitle = 150;

struct RecordFormWords
{
    Q_DECLARE_TR_FUNCTIONS(chulie::forms::RecordForm)
};

} // namespace

FormLines::FormLines(QWidget &form, const catalogue::Table &table)
    : m_form(form), m_table(table), m_grid(new QGridLayout(&form)), m_state(new QLabel(&form))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    const QMargins usual = m_grid->contentsMargins();
    m_grid->setContentsMargins(usual.left(), 3, usual.right(), 3);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::RichText);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_state->hide();
    for (QLabel *&heading : m_besideTitles) {
        heading = new QLabel(&form);
        heading->hide();
    }
    for (const catalogue::Field &field : records::formFields(table))
        add(field);
    retranslate();
    arrange();
}

void FormLines::add(const catalogue::Field &field)
{
    const bool typedReference = field.path.size() > 1 || field.isHead();
    const catalogue::Column &column =
        typedReference ? field.leaf() : m_table.columns[static_cast<std::size_t>(field.column)];
    auto *editor = new FieldEditor(column, &m_form);
    auto *title = new QLabel(&m_form);
    title->setBuddy(editor);
    title->setWordWrap(true);
    title->setMinimumHeight(QLineEdit().sizeHint().height());
    title->setMaximumWidth(widestTitle);
    auto *beside = new QLabel(&m_form);
    beside->setMinimumHeight(title->minimumHeight());
    beside->hide();
    m_lines.push_back({field.column, title, editor, beside});
    if (field.isHead())
        QObject::connect(new FixedField(editor->findChild<QLineEdit *>()), &FixedField::typedInto, &m_form,
                         [this] {
                             say(RecordFormWords::tr("The head is one of the members: change the name "
                                                     "under Members."));
                         });
}

FieldEditor *FormLines::editor(int column) const
{
    const auto found = std::ranges::find(m_lines, column, &Line::column);
    return found == m_lines.end() ? nullptr : found->editor;
}

FieldEditor *FormLines::after(const FieldEditor *editor) const
{
    auto next = m_lines.begin();
    if (editor)
        next = std::next(std::ranges::find(m_lines, editor, &Line::editor));
    next = std::find_if(next, m_lines.end(),
                        [this](const Line &line) { return !isLeftOut(line) && !line.editor->isReadOnly(); });
    return next == m_lines.end() ? nullptr : next->editor;
}

void FormLines::leaveOut(const std::set<int> &columns)
{
    m_leftOut = columns;
    for (const Line &line : m_lines) {
        line.title->setHidden(isLeftOut(line));
        line.editor->setHidden(isLeftOut(line));
    }
    arrange();
}

void FormLines::compare(bool beside, const QString &heading)
{
    for (QLabel *label : m_besideTitles)
        label->setText(heading);
    for (const Line &line : m_lines)
        line.beside->setVisible(beside && !isLeftOut(line));
    if (beside == m_beside)
        return;
    m_beside = beside;
    arrange();
}

int FormLines::fittingGroups() const
{
    int widest = 0;
    for (const Line &line : m_lines)
        if (!isLeftOut(line))
            widest = std::max(widest, line.title->minimumWidth());
    const int narrowest = m_beside ? widest + besideTitleCompared : narrowestGroup;
    return std::clamp(m_form.width() / narrowest, 1, mostGroups);
}

void FormLines::fit()
{
    if (fittingGroups() != m_groups)
        arrange();
}

void FormLines::arrange()
{
    const int groups = fittingGroups();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    m_groups = groups;
    int spot = m_beside ? groups : 0;
    for (const Line &line : m_lines) {
        if (isLeftOut(line))
            continue;
        const bool wide = line.editor->column().kind == catalogue::Kind::Note;
        if (wide)
            spot = (spot + groups - 1) / groups * groups;
        place(line, spot / groups, spot % groups, wide ? groups : 1);
        spot += wide ? groups : 1;
    }
    placeHeadings(groups);
    const int last = spot / groups + 1;
    if (m_state->parentWidget() == &m_form)
        m_grid->addWidget(m_state, last, 0, 1, groups * 3);
    m_grid->setRowStretch(last + 1, 1);
    for (int column = 0; column < 3 * mostGroups; ++column)
        m_grid->setColumnStretch(column, column % 3 == 1 && column / 3 < groups ? 1 : 0);
}

void FormLines::place(const Line &line, int row, int group, int groups)
{
    const int first = group * 3;
    m_grid->addWidget(line.title, row, first, Qt::AlignTop);
    m_grid->addWidget(line.editor, row, first + 1, 1, groups > 1 ? groups * 3 - 2 : 1, Qt::AlignTop);
    if (m_beside)
        m_grid->addWidget(line.beside, row, first + 2, Qt::AlignTop);
}

void FormLines::placeHeadings(int groups)
{
    for (int group = 0; group < mostGroups; ++group) {
        QLabel *heading = m_besideTitles[static_cast<std::size_t>(group)];
        heading->setVisible(m_beside && group < groups);
        if (m_beside && group < groups)
            m_grid->addWidget(heading, 0, group * 3 + 2);
    }
}

void FormLines::say(const QString &words, const QString &act)
{
    const QString link = act.isEmpty() ? QString() : QStringLiteral(" <a href=\"act\">%1</a>").arg(act);
    m_state->setText(words.toHtmlEscaped() + link);
    m_state->setVisible(!words.isEmpty());
}

bool FormLines::isRequired(const Line &line) const
{
    return line.column != records::headColumn && !isLeftOut(line) &&
           m_table.columns[static_cast<std::size_t>(line.column)].required;
}

QString FormLines::titleOf(const Line &line) const
{
    return line.column == records::headColumn
               ? records::Records::tr("Head of household")
               : catalogue::title(m_table.columns[static_cast<std::size_t>(line.column)]);
}

QString FormLines::titleWords(const Line &line) const
{
    return isRequired(line) ? RecordFormWords::tr("%1 *").arg(titleOf(line)) : titleOf(line);
}

std::map<int, QString> FormLines::typedTexts() const
{
    std::map<int, QString> texts;
    for (const Line &line : m_lines)
        if (line.editor->isEdited() && !isLeftOut(line))
            texts[line.column] = line.editor->text();
    return texts;
}

void FormLines::typeAgain(const std::map<int, QString> &texts, bool isStored)
{
    for (const auto &[column, text] : texts) {
        FieldEditor *at = editor(column);
        if (at && isStored && records::faultOf(at->column(), text).isEmpty())
            at->typeAgain(text);
        else if (at)
            at->type(text);
    }
}

QStringList FormLines::missing() const
{
    QStringList titles;
    for (const Line &line : m_lines)
        if (isRequired(line) && line.editor->text().trimmed().isEmpty())
            titles += titleOf(line);
    return titles;
}

FieldEditor *FormLines::firstBlank() const
{
    const auto blank = std::ranges::find_if(
        m_lines, [this](const Line &line) { return !isLeftOut(line) && line.editor->text().isEmpty(); });
    return blank == m_lines.end() ? nullptr : blank->editor;
}

bool FormLines::areBlank() const
{
    return std::ranges::all_of(
        m_lines, [this](const Line &line) { return isLeftOut(line) || line.editor->text().isEmpty(); });
}

void FormLines::retranslate()
{
    for (const Line &line : m_lines) {
        line.title->setText(titleWords(line));
        // A wrapping label would give way to the editor down to a character.
        line.title->setMinimumWidth(
            std::min(line.title->fontMetrics().horizontalAdvance(line.title->text()) + 2, widestTitle));
        line.title->setToolTip(line.column == records::headColumn
                                   ? QString()
                                   : records::fieldHint(catalogue::ColumnId(m_table.id, line.column)));
        line.editor->retranslate(titleOf(line));
    }
}

} // namespace chulie::forms
