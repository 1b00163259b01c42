#include "ui/records/recordform.h"

#include "models/ledger/rules.h"
#include "models/places/places.h"
#include "models/records/rowlist.h"
#include "models/records/shownfields.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace chulie {

namespace {

constexpr int narrowestGroup = 260;
constexpr int narrowestCompared = 380;
constexpr int widestTitle = 150;

} // namespace

RecordForm::RecordForm(Ledger &ledger, const Table &table, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_table(table), m_grid(new QGridLayout(this)),
      m_state(new QLabel(this))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(7);
    m_state->setWordWrap(true);
    m_state->hide();
    for (QLabel *&heading : m_besideTitles) {
        heading = new QLabel(this);
        heading->hide();
    }
    for (const Field &field : formFields(table))
        addLine(field);
    readChoices();
    retranslate();
    arrange();
}

void RecordForm::addLine(const Field &field)
{
    const bool typedReference = field.path.size() > 1 || field.isHead();
    const Column &column =
        typedReference ? field.leaf() : m_table.columns[static_cast<std::size_t>(field.column)];
    auto *editor = new FieldEditor(column, this);
    const int number = field.column;
    auto *title = new QLabel(this);
    title->setBuddy(editor);
    title->setWordWrap(true);
    title->setMinimumHeight(QLineEdit().sizeHint().height());
    title->setMaximumWidth(widestTitle);
    m_lines.push_back({number, title, editor, new QLabel(this)});
    m_lines.back().beside->setMinimumHeight(QLineEdit().sizeHint().height());
    m_lines.back().beside->hide();
    editor->setMasked(m_masked);
    const std::size_t index = m_lines.size() - 1;
    connect(editor, &FieldEditor::typed, this, [this, index] {
        check(m_lines[index]);
        emit typed(m_lines[index].column, m_lines[index].editor->text());
    });
    connect(editor, &FieldEditor::confirmed, this, [this, number] { save(number); });
    connect(editor, &FieldEditor::revealWanted, this, [this] { emit maskedChanged(false); });
}

void RecordForm::leaveOut(const std::set<int> &columns)
{
    m_leftOut = columns;
    for (const Line &line : m_lines) {
        line.title->setHidden(columns.contains(line.column));
        line.editor->setHidden(columns.contains(line.column));
    }
    arrange();
}

void RecordForm::arrange()
{
    const bool beside = m_compared.has_value();
    const int groups = fittingGroups();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    m_groups = groups;
    int place = beside ? groups : 0;
    for (const Line &line : m_lines) {
        if (m_leftOut.contains(line.column))
            continue;
        const bool wide = line.editor->column().kind == Kind::Note;
        if (wide)
            place = (place + groups - 1) / groups * groups;
        const int row = place / groups;
        const int first = place % groups * 3;
        m_grid->addWidget(line.title, row, first, Qt::AlignTop);
        m_grid->addWidget(line.editor, row, first + 1, 1, wide ? groups * 3 - 2 : 1, Qt::AlignTop);
        if (beside)
            m_grid->addWidget(line.beside, row, first + 2, Qt::AlignTop);
        place += wide ? groups : 1;
    }
    for (int group = 0; group < mostGroups; ++group) {
        QLabel *heading = m_besideTitles[static_cast<std::size_t>(group)];
        heading->setVisible(beside && group < groups);
        if (beside && group < groups)
            m_grid->addWidget(heading, 0, group * 3 + 2);
    }
    const int last = place / groups + 1;
    m_grid->addWidget(m_state, last, 0, 1, groups * 3);
    m_grid->setRowStretch(last + 1, 1);
    for (int column = 0; column < 9; ++column)
        m_grid->setColumnStretch(column, column % 3 == 1 && column / 3 < groups ? 1 : 0);
}

int RecordForm::fittingGroups() const
{
    return std::clamp(width() / (m_compared ? narrowestCompared : narrowestGroup), 1, mostGroups);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fittingGroups() != m_groups)
        arrange();
}

void RecordForm::readChoices()
{
    const auto village = std::ranges::find_if(m_table.columns, [](const Column &column) {
        return column.kind == Kind::Reference && column.refers == TableId::Village;
    });
    if (village == m_table.columns.end())
        return;
    const auto places = Places::read(m_ledger.database());
    if (!places)
        return;
    std::vector<Choice> choices;
    for (const VillagePlace &place : places->villages())
        choices.push_back(
            {QString::fromStdString(place.code),
             tr("%1, %2").arg(QString::fromStdString(place.name), QString::fromStdString(place.town))});
    editor(village->number)->setChoices(choices);
}

FieldEditor *RecordForm::editor(int column) const
{
    const auto found = std::ranges::find(m_lines, column, &Line::column);
    return found == m_lines.end() ? nullptr : found->editor;
}

void RecordForm::showRow(std::int64_t row)
{
    m_row = row;
    m_given.clear();
    m_state->hide();
    fill(true);
}

void RecordForm::begin(std::map<int, Value> given, const std::map<int, QString> &suggested)
{
    m_row = 0;
    m_given = std::move(given);
    fill(true);
    for (const auto &[column, text] : suggested)
        editor(column)->type(text);
    sayMissing();
}

void RecordForm::reload()
{
    fill(false);
}

void RecordForm::fill(bool all)
{
    std::vector<Value> values(m_lines.size());
    if (m_row != 0) {
        auto read = readForm(m_ledger.database(), m_table, m_row);
        if (!read) {
            emit failed(read.failure());
            return;
        }
        values = *std::move(read);
        values.resize(m_lines.size());
    }
    m_values = values;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        FieldEditor &editor = *m_lines[i].editor;
        const QString text = editText(editor.column(), values[i]);
        if (all || !editor.isEdited())
            editor.setText(text);
        if (m_lines[i].column == headColumn)
            editor.setReadOnly(!text.isEmpty());
    }
    fillBeside();
}

void RecordForm::compareWith(const QString &title, std::optional<std::vector<Value>> values)
{
    m_compared = std::move(values);
    for (QLabel *heading : m_besideTitles)
        heading->setText(title);
    for (const Line &line : m_lines)
        line.beside->setVisible(m_compared.has_value() && !m_leftOut.contains(line.column));
    arrange();
    fillBeside();
}

void RecordForm::fillBeside()
{
    if (!m_compared)
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const Value &then = (*m_compared)[i];
        const bool changed = !isBlank(then) && !isBlank(m_values[i]) && then != m_values[i];
        const QString words = shownText(line.editor->column(), then);
        line.beside->setText(changed ? tr("≠ %1").arg(words) : words);
        QFont font = line.beside->font();
        font.setBold(changed);
        line.beside->setFont(font);
    }
}

int RecordForm::carryOver()
{
    if (!m_compared)
        return 0;
    Typed carried{.texts = {}, .given = m_given};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const Kind kind = line.editor->column().kind;
        // Last year's money is not this year's.
        const bool answer = kind == Kind::YesNo || kind == Kind::List || kind == Kind::Date;
        if (answer && !m_leftOut.contains(line.column) && line.editor->text().isEmpty() &&
            !isBlank((*m_compared)[i]))
            carried.texts[line.column] = editText(line.editor->column(), (*m_compared)[i]);
    }
    if (!carried.texts.empty())
        write(carried);
    return static_cast<int>(carried.texts.size());
}

void RecordForm::check(const Line &line)
{
    const QString reason = faultOf(line.editor->column(), line.editor->text());
    const bool missing = m_row != 0 && isRequired(line) && line.editor->text().trimmed().isEmpty();
    line.editor->setProblem(missing ? rules::mustNotBeBlank() : reason);
}

Typed RecordForm::gather(int column) const
{
    Typed gathered{.texts = {}, .given = m_given};
    const std::vector<int> together =
        column == headColumn ? std::vector<int>{headColumn} : m_table.together(column);
    for (const Line &line : m_lines) {
        const bool goes = m_row == 0 ? !line.editor->text().isEmpty()
                                     : line.editor->isEdited() &&
                                           std::ranges::find(together, line.column) != together.end();
        if (goes && !m_leftOut.contains(line.column))
            gathered.texts[line.column] = line.editor->text();
    }
    return gathered;
}

void RecordForm::save(int column)
{
    if (m_saving)
        return;
    write(gather(column));
}

void RecordForm::write(const Typed &typedIn)
{
    const QScopedValueRollback<bool> saving(m_saving, true);
    const bool isNew = m_row == 0;
    const auto saved = saveRow(m_ledger, m_table, m_row, typedIn);
    if (!saved) {
        emit failed(saved.failure());
        return;
    }
    mark(saved->problems);
    if (!saved->problems.empty()) {
        sayMissing();
        return;
    }
    m_row = saved->row;
    for (const auto &[column, text] : typedIn.texts)
        editor(column)->accept();
    m_state->hide();
    fill(false);
    emit this->saved(m_row, isNew);
}

void RecordForm::mark(const std::vector<ColumnProblem> &problems)
{
    for (const ColumnProblem &problem : problems) {
        FieldEditor *at = editor(problem.column);
        // What a new row still needs is said once for all, below.
        if (at && (m_row != 0 || !at->text().isEmpty()))
            at->setProblem(problem.reason);
    }
}

void RecordForm::sayMissing()
{
    QStringList missing;
    for (const Line &line : m_lines)
        if (isRequired(line) && line.editor->text().trimmed().isEmpty())
            missing += titleOf(line);
    m_state->setVisible(m_row == 0 && !missing.isEmpty());
    m_state->setText(tr("Not saved yet. Still needed: %1").arg(missing.join(tr(", "))));
}

bool RecordForm::isRequired(const Line &line) const
{
    return line.column != headColumn && !m_leftOut.contains(line.column) &&
           m_table.columns[static_cast<std::size_t>(line.column)].required;
}

void RecordForm::focusOn(int column)
{
    if (FieldEditor *at = editor(column))
        at->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setMasked(bool masked)
{
    m_masked = masked;
    for (const Line &line : m_lines)
        line.editor->setMasked(masked);
}

QString RecordForm::titleOf(const Line &line) const
{
    return line.column == headColumn ? Records::tr("Head of household")
                                     : title(m_table.columns[static_cast<std::size_t>(line.column)]);
}

void RecordForm::retranslate()
{
    for (const Line &line : m_lines) {
        line.title->setText(isRequired(line) ? tr("%1 *").arg(titleOf(line)) : titleOf(line));
        // A wrapping label would give way to the editor down to a character.
        line.title->setMinimumWidth(
            std::min(line.title->fontMetrics().horizontalAdvance(line.title->text()) + 2, widestTitle));
        line.editor->retranslate(titleOf(line));
    }
    fillBeside();
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie
