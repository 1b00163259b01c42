#include "ui/forms/recordform.h"

#include "models/ledger/rules.h"
#include "models/places/places.h"
#include "models/records/rowlist.h"
#include "models/records/shownfields.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace chulie {

RecordForm::RecordForm(Ledger &ledger, const Table &table, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_table(table), m_lines(*this, table)
{
    for (const Line &line : m_lines.all())
        listen(line);
    offerVillages();
}

void RecordForm::listen(const Line &line)
{
    FieldEditor *editor = line.editor;
    editor->setMasked(m_masked);
    connect(editor, &FieldEditor::typed, this, [this, line] {
        check(line);
        emit typed(line.column, line.editor->text());
        emit proposalsChanged();
    });
    connect(editor, &FieldEditor::confirmed, this, [this, column = line.column] { save(column); });
    connect(editor, &FieldEditor::passed, this, [this, editor] { passOn(editor); });
    connect(editor, &FieldEditor::revealWanted, this, [this] { emit maskedChanged(false); });
}

void RecordForm::leaveOut(const std::set<int> &columns)
{
    m_lines.leaveOut(columns);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lines.fit();
}

void RecordForm::offerVillages()
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
    return m_lines.editor(column);
}

std::map<int, QString> RecordForm::typedTexts() const
{
    std::map<int, QString> texts;
    for (const Line &line : m_lines.all())
        if (line.editor->isEdited() && !m_lines.isLeftOut(line))
            texts[line.column] = line.editor->text();
    return texts;
}

/// Saves what is typed; a new row that is not complete is kept. Whether there is one.
bool RecordForm::putAside()
{
    if (m_row != 0 || isDrafting())
        confirm();
    if (!isDrafting())
        return false;
    m_drafts[m_given] = typedTexts();
    return true;
}

void RecordForm::showRow(std::int64_t row)
{
    const bool isBegun = putAside();
    m_row = row;
    m_given.clear();
    m_suggested.clear();
    m_lines.say(isBegun ? tr("What was typed into the new row is kept: Add goes on with it.") : QString());
    fill(true);
}

void RecordForm::begin(std::map<int, Value> given, const std::map<int, QString> &suggested)
{
    putAside();
    m_row = 0;
    m_given = std::move(given);
    fill(true);
    for (const auto &[column, text] : suggested)
        editor(column)->type(text);
    m_suggested = typedTexts();
    if (const auto draft = m_drafts.extract(m_given))
        for (const auto &[column, text] : draft.mapped())
            editor(column)->type(text);
    sayMissing();
}

void RecordForm::reload()
{
    fill(false);
}

void RecordForm::fill(bool all)
{
    const auto &lines = m_lines.all();
    std::vector<Value> values(lines.size());
    if (m_row != 0) {
        auto read = readForm(m_ledger.database(), m_table, m_row);
        if (!read) {
            emit failed(read.failure());
            return;
        }
        values = *std::move(read);
        values.resize(lines.size());
    }
    m_values = values;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        FieldEditor &editor = *lines[i].editor;
        const QString text = editText(editor.column(), values[i]);
        const bool isKept = editor.isEdited() || (editor.isProposed() && text.isEmpty());
        if (all || !isKept)
            editor.setText(text);
        if (lines[i].column == headColumn)
            editor.setReadOnly(!text.isEmpty());
    }
    fillBeside();
    emit proposalsChanged();
}

void RecordForm::compareWith(const QString &title, std::optional<std::vector<Value>> values)
{
    m_compared = std::move(values);
    m_lines.compare(m_compared.has_value(), title);
    fillBeside();
}

void RecordForm::fillBeside()
{
    if (!m_compared)
        return;
    std::size_t i = 0;
    for (const Line &line : m_lines.all()) {
        const Value &then = (*m_compared)[i];
        const Value &now = m_values[i++];
        const bool changed = !isBlank(then) && !isBlank(now) && then != now;
        const QString words = shownText(line.editor->column(), then);
        line.beside->setText(changed ? tr("≠ %1").arg(words) : words);
        QFont font = line.beside->font();
        font.setBold(changed);
        line.beside->setFont(font);
    }
}

int RecordForm::propose()
{
    std::size_t i = 0;
    for (const Line &line : m_lines.all()) {
        const Value then = m_compared ? (*m_compared)[i++] : Value();
        const Kind kind = line.editor->column().kind;
        const bool isAnswer =
            kind == Kind::YesNo || kind == Kind::List || kind == Kind::Date || kind == Kind::Count;
        if (isAnswer && !m_lines.isLeftOut(line) && line.editor->text().isEmpty() && !isBlank(then))
            line.editor->propose(editText(line.editor->column(), then));
    }
    emit proposalsChanged();
    return proposals();
}

int RecordForm::proposals() const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines.all(), [](const Line &line) { return line.editor->isProposed(); }));
}

void RecordForm::confirmProposals()
{
    Typed confirmed{.texts = {}, .given = m_given};
    for (const Line &line : m_lines.all()) {
        if (!line.editor->isProposed())
            continue;
        line.editor->takeProposal();
        confirmed.texts[line.column] = line.editor->text();
    }
    if (!confirmed.texts.empty())
        write(confirmed, {.command = QStringLiteral("last year")});
}

void RecordForm::passOn(const FieldEditor *editor)
{
    if (FieldEditor *next = m_lines.after(editor))
        next->setFocus(Qt::TabFocusReason);
    else
        emit passed();
}

void RecordForm::focusOnBlank()
{
    const auto &lines = m_lines.all();
    const auto blank = std::ranges::find_if(lines, [this](const Line &line) {
        return !m_lines.isLeftOut(line) && line.editor->text().isEmpty();
    });
    if (FieldEditor *at = blank == lines.end() ? m_lines.first() : blank->editor)
        at->setFocus(Qt::TabFocusReason);
}

void RecordForm::confirm()
{
    for (const Line &line : m_lines.all())
        if (line.editor->isEdited() && !m_lines.isLeftOut(line))
            save(line.column);
}

bool RecordForm::isEmpty() const
{
    return m_row == 0 && std::ranges::all_of(m_lines.all(), [this](const Line &line) {
               return m_lines.isLeftOut(line) || line.editor->text().isEmpty();
           });
}

void RecordForm::check(const Line &line)
{
    const QString reason = faultOf(line.editor->column(), line.editor->text());
    const bool missing = m_row != 0 && m_lines.isRequired(line) && line.editor->text().trimmed().isEmpty();
    line.editor->setProblem(missing ? rules::mustNotBeBlank() : reason);
}

Typed RecordForm::gather(int column) const
{
    Typed gathered{.texts = {}, .given = m_given};
    const std::vector<int> together =
        column == headColumn ? std::vector<int>{headColumn} : m_table.together(column);
    for (const Line &line : m_lines.all()) {
        const bool goes = m_row == 0 ? !line.editor->text().isEmpty()
                                     : line.editor->isEdited() &&
                                           std::ranges::find(together, line.column) != together.end();
        if (goes && !m_lines.isLeftOut(line))
            gathered.texts[line.column] = line.editor->text();
    }
    return gathered;
}

void RecordForm::save(int column)
{
    if (m_saving)
        return;
    write(gather(column), {});
}

void RecordForm::write(const Typed &typedIn, const HowToSave &how)
{
    const QScopedValueRollback<bool> saving(m_saving, true);
    const bool isNew = m_row == 0;
    const auto saved = saveRow(m_ledger, m_table, m_row, typedIn, how);
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
    m_lines.say({});
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
    for (const Line &line : m_lines.all())
        if (m_lines.isRequired(line) && line.editor->text().trimmed().isEmpty())
            missing += m_lines.titleOf(line);
    m_lines.say(m_row == 0 && !missing.isEmpty()
                    ? tr("Not saved yet. Still needed: %1").arg(missing.join(tr(", ")))
                    : QString());
}

void RecordForm::focusOn(int column)
{
    if (FieldEditor *at = editor(column))
        at->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setMasked(bool masked)
{
    m_masked = masked;
    for (const Line &line : m_lines.all())
        line.editor->setMasked(masked);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_lines.retranslate();
        fillBeside();
    }
    QWidget::changeEvent(event);
}

} // namespace chulie
