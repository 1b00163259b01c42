#include "ui/forms/recordform.h"

#include "models/ledger/rules.h"
#include "models/records/rowlist.h"
#include "models/records/shownfields.h"
#include "ui/forms/openfields.h"
#include "ui/forms/typingkeeper.h"
#include "ui/forms/villagechoices.h"
#include "ui/openmarks.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace chulie::forms {

RecordForm::RecordForm(ledger::Ledger &ledger, const catalogue::Table &table, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_table(table), m_lines(*this, table), m_comparison(m_lines),
      m_keeper(new TypingKeeper(
          ledger.database(), [this] { return textsToKeep(); }, this))
{
    connect(m_keeper, &TypingKeeper::changed, this, &RecordForm::unfinishedChanged);
    connect(m_keeper, &TypingKeeper::failed, this, &RecordForm::failed);
    connect(&m_lines.state(), &QLabel::linkActivated, this,
            [this] { m_discarded.empty() ? discard() : bringBack(); });
    for (const Line &line : m_lines.all())
        listen(line);
    connect(&ledger.masking(), &values::Masking::changed, this, [this](bool on) {
        for (const Line &line : m_lines.all())
            line.editor->setMasked(on);
    });
    new OpenFields(*this, m_lines, ui::OpenMarks::of(ledger));
    offerVillages();
}

RecordForm::~RecordForm()
{
    const QSignalBlocker silence(this); // whoever listens may be half gone
    m_keeper->keepNow();
}

void RecordForm::listen(const Line &line)
{
    FieldEditor *editor = line.editor;
    editor->setMasked(m_ledger.masking().isOn());
    connect(editor, &FieldEditor::typed, this, [this, line] {
        check(line);
        m_discarded.clear();
        m_keeper->keepSoon();
        sayState();
        emit typed(line.column, line.editor->text());
        emit proposalsChanged();
    });
    connect(editor, &FieldEditor::confirmed, this, [this, column = line.column] { save(column); });
    connect(editor, &FieldEditor::passed, this, [this, editor] { passOn(editor); });
    connect(editor, &FieldEditor::revealWanted, this, [this] { m_ledger.masking().setOn(false); });
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
    const auto column = villageChosenIn(m_table);
    if (!column)
        return;
    const auto choices = villageChoices(m_ledger.database());
    if (choices)
        return editor(*column)->setChoices(*choices);
    // Once control is back in the event loop: while the form is made nobody listens yet.
    QMetaObject::invokeMethod(
        this, [this, failure = choices.failure()] { emit failed(failure); }, Qt::QueuedConnection);
}

/// What is to be kept of what is typed; what is being saved needs it no more.
std::map<int, QString> RecordForm::textsToKeep() const
{
    std::map<int, QString> texts = isUnfinished() ? m_lines.typedTexts() : std::map<int, QString>();
    if (m_writing)
        std::erase_if(texts, [this](const auto &text) { return m_writing->texts.contains(text.first); });
    return texts;
}

records::FormKey RecordForm::key() const
{
    return {m_table.id, m_row, m_row == 0 ? m_given : std::map<int, values::Value>()};
}

/// Saves what is typed and keeps what can't be saved. Whether a new row is left unfinished.
bool RecordForm::putAside()
{
    if (m_row != 0 || isDrafting())
        confirm();
    m_keeper->keepNow();
    return m_row == 0 && !textsToKeep().empty();
}

void RecordForm::typeKept()
{
    m_lines.typeAgain(m_keeper->turnTo(key()), m_row != 0);
}

void RecordForm::showRow(std::int64_t row)
{
    const bool isBegun = putAside();
    ++m_shows;
    m_row = row;
    m_given.clear();
    m_suggested.clear();
    fill(true);
    typeKept();
    sayState();
    if (isBegun && !isUnfinished())
        m_lines.say(tr("What was typed into the new row is kept: Add goes on with it."));
    emit unfinishedChanged();
}

void RecordForm::begin(std::map<int, values::Value> given, const std::map<int, QString> &suggested)
{
    putAside();
    ++m_shows;
    m_row = 0;
    m_given = std::move(given);
    m_suggested.clear();
    fill(true);
    suggest(suggested);
    typeKept();
    sayState();
    emit unfinishedChanged();
}

void RecordForm::suggest(const std::map<int, QString> &texts)
{
    for (const auto &[column, text] : texts) {
        FieldEditor &at = *editor(column);
        const auto before = m_suggested.find(column);
        const bool isOwn =
            !at.text().isEmpty() && (before == m_suggested.end() || before->second != at.text());
        if (text.isEmpty() || isOwn)
            continue;
        m_suggested[column] = text;
        at.type(text);
        if (!at.isEdited())
            m_suggested.erase(column); // a list without it
    }
    sayState();
}

void RecordForm::discard()
{
    std::map<int, QString> typed = m_lines.typedTexts();
    fill(true);
    for (const auto &[column, text] : m_suggested)
        editor(column)->type(text);
    m_keeper->keepNow();
    m_discarded = std::move(typed);
    m_lines.say(tr("What was typed is discarded."), tr("Bring it back"));
}

void RecordForm::bringBack()
{
    m_lines.typeAgain(std::exchange(m_discarded, {}), m_row != 0);
    m_keeper->keepNow();
    sayState();
}

void RecordForm::follow(std::int64_t row, const std::map<int, values::Value> &given)
{
    if (row == m_row || m_writing)
        return;
    {
        // What is typed is kept for the row that there is now.
        const records::Typed typedIn{.texts = m_lines.typedTexts(), .given = {}};
        const QScopedValueRollback<const records::Typed *> leaving(m_writing, &typedIn);
        m_keeper->keepNow();
    }
    m_row = row;
    m_given = row == 0 ? given : std::map<int, values::Value>();
    m_suggested.clear();
    static_cast<void>(m_keeper->turnTo(key()));
    m_keeper->keepSoon();
    fill(false);
    sayState();
}

void RecordForm::fill(bool all)
{
    const auto &lines = m_lines.all();
    std::vector<values::Value> values(lines.size());
    if (m_row != 0) {
        auto read = records::readForm(m_ledger.database(), m_table, m_row);
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
        const QString text = records::editText(editor.column(), values[i]);
        const bool isKept = editor.isEdited() || (editor.isProposed() && text.isEmpty());
        if (all || !isKept)
            editor.setText(text);
        else
            editor.follow(text);
        if (lines[i].column == records::headColumn)
            editor.setReadOnly(!text.isEmpty());
    }
    m_comparison.mark(m_values);
    emit proposalsChanged();
}

void RecordForm::compareWith(const QString &title, std::optional<std::vector<values::Value>> values)
{
    m_comparison.show(title, std::move(values));
    m_comparison.mark(m_values);
}

int RecordForm::propose()
{
    m_comparison.propose();
    emit proposalsChanged();
    return proposals();
}

void RecordForm::confirmProposals()
{
    records::Typed confirmed{.texts = {}, .given = m_given};
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
        next->take(Qt::TabFocusReason);
    else
        emit passed();
}

void RecordForm::focusOnBlank()
{
    FieldEditor *blank = m_lines.firstBlank();
    if (FieldEditor *at = blank ? blank : m_lines.first())
        at->take(Qt::TabFocusReason);
}

void RecordForm::confirm()
{
    const bool isNew = m_row == 0; // all that was typed into a new row is saved together
    for (const Line &line : m_lines.all()) {
        if (!line.editor->isEdited() || line.editor->isHeld() || m_lines.isLeftOut(line))
            continue;
        save(line.column);
        if (isNew)
            return;
    }
}

void RecordForm::check(const Line &line)
{
    const QString reason = records::faultOf(line.editor->column(), line.editor->text());
    const bool missing = m_row != 0 && m_lines.isRequired(line) && line.editor->text().trimmed().isEmpty();
    line.editor->setProblem(missing ? ledger::rules::mustNotBeBlank() : reason);
}

records::Typed RecordForm::gather(int column) const
{
    records::Typed gathered{.texts = {}, .given = m_given};
    const std::vector<int> together =
        column == records::headColumn ? std::vector<int>{records::headColumn} : m_table.together(column);
    for (const Line &line : m_lines.all()) {
        const bool goes = m_row == 0 ? !line.editor->text().isEmpty()
                                     : line.editor->isEdited() &&
                                           std::ranges::find(together, line.column) != together.end();
        if (goes && !line.editor->isHeld() && !m_lines.isLeftOut(line))
            gathered.texts[line.column] = line.editor->text();
    }
    return gathered;
}

void RecordForm::save(int column)
{
    // What is suggested alone makes no row.
    if (m_writing || (m_row == 0 && !isUnfinished()))
        return;
    write(gather(column), {});
}

void RecordForm::write(const records::Typed &typedIn, const records::HowToSave &how)
{
    const QScopedValueRollback<const records::Typed *> writing(m_writing, &typedIn);
    const bool isNew = m_row == 0;
    const int shows = m_shows;
    if (!isSureOf(typedIn))
        return;
    const auto saved = records::saveRow(m_ledger, m_table, m_row, typedIn, how);
    if (!saved) {
        emit failed(saved.failure());
        return;
    }
    mark(saved->problems);
    if (!saved->problems.empty()) {
        sayState();
        return;
    }
    // Whoever heard of the write may have had another row shown by now.
    if (m_shows == shows)
        settle(typedIn, saved->row);
    emit this->saved(saved->row, isNew);
}

/// What was typed into row \a row is stored now.
void RecordForm::settle(const records::Typed &typedIn, std::int64_t row)
{
    m_keeper->keepNow();
    for (const auto &[column, text] : typedIn.texts)
        editor(column)->accept();
    if (m_row == 0) {
        m_suggested.clear();
        m_row = row;
        static_cast<void>(m_keeper->turnTo(key()));
    }
    fill(false);
    sayState();
}

bool RecordForm::isSureOf(const records::Typed &typedIn)
{
    for (const auto &[column, text] : typedIn.texts) {
        FieldEditor *at = editor(column);
        if (at->column().kind != catalogue::Kind::Identity || !at->isEdited() ||
            m_doubted.isRight(this, text.trimmed()))
            continue;
        at->setProblem(DoubtedNumber::reason());
        return false;
    }
    return true;
}

void RecordForm::mark(const std::vector<records::ColumnProblem> &problems)
{
    for (const records::ColumnProblem &problem : problems) {
        FieldEditor *at = editor(problem.column);
        // What a new row still needs is listed once for all, below.
        if (at && (m_row != 0 || !at->text().isEmpty()))
            at->setProblem(problem.reason);
    }
}

void RecordForm::sayState()
{
    const QStringList missing = m_lines.missing();
    const QString discarding = isUnfinished() ? tr("Discard what was typed") : QString();
    if (m_row == 0 && !missing.isEmpty())
        m_lines.say(tr("Not saved yet. Still needed: %1").arg(missing.join(tr(", "))), discarding);
    else if (isUnfinished())
        m_lines.say(tr("Typed and not saved yet: Enter saves it."), discarding);
    else
        m_lines.say({});
}

void RecordForm::focusOn(int column)
{
    if (FieldEditor *at = editor(column)) {
        window()->setAttribute(Qt::WA_KeyboardFocusChange); // or a list has no frame after a click elsewhere
        at->take(Qt::OtherFocusReason);
    }
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_lines.retranslate();
        offerVillages();
        m_comparison.mark(m_values);
        emit proposalsChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace chulie::forms
