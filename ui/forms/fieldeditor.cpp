#include "ui/forms/fieldeditor.h"

#include "models/records/shownfields.h"
#include "models/values/masking.h"
#include "ui/meanwhile.h"
#include "ui/problemlabel.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace chulie::forms {

FieldEditor::FieldEditor(const catalogue::Column &column, QWidget *parent)
    : QWidget(parent), m_column(column), m_words(new ui::ProblemLabel(this)),
      m_mark(new QLabel(QStringLiteral("?"), this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    if (column.kind == catalogue::Kind::Note)
        makeNote();
    else if (column.kind == catalogue::Kind::List || column.kind == catalogue::Kind::YesNo)
        makeList();
    else
        makeLine();
    editor()->setObjectName(QLatin1StringView(column.name));
    row->addWidget(editor(), 1);
    if (column.unit) {
        m_beside = new QLabel(this);
        row->addWidget(m_beside);
    }
    QFont bold = m_mark->font();
    bold.setBold(true);
    m_mark->setFont(bold);
    m_mark->hide();
    row->addWidget(m_mark);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(row);
    all->addWidget(m_words);
}

QWidget *FieldEditor::editor() const
{
    if (m_line)
        return m_line;
    return m_note ? static_cast<QWidget *>(m_note) : m_list;
}

void FieldEditor::makeLine()
{
    m_line = new QLineEdit(this);
    if (m_column.personal)
        m_line->setInputMethodHints(Qt::ImhSensitiveData);
    m_line->installEventFilter(this);
    if (records::isNumeric(m_column.kind))
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_column.kind == catalogue::Kind::Date)
        m_line->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2019-06-30 ")) + 16);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        cover(false);
        markProposal(false);
        emit typed();
    });
    // The keyboard leaves the line also while the editor is destroyed, and is no FieldEditor any more.
    connect(m_line, &QLineEdit::editingFinished, this, [line = m_line] {
        if (auto *editor = qobject_cast<FieldEditor *>(line->parentWidget()))
            editor->leave();
    });
    setFocusProxy(m_line);
}

void FieldEditor::makeNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->installEventFilter(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (isEdited())
            emit typed();
    });
    setFocusProxy(m_note);
}

void FieldEditor::makeList()
{
    m_list = new QComboBox(this);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(this);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(4);
    setChoices(choicesOf(m_column));
    connect(m_list, &QComboBox::activated, this, [this] {
        markProposal(false);
        emit typed();
        confirm();
    });
    setFocusProxy(m_list);
}

void FieldEditor::setChoices(const std::vector<Choice> &choices)
{
    if (!m_list) {
        delete layout()->itemAt(0)->layout()->replaceWidget(m_line, (makeList(), m_list));
        delete std::exchange(m_line, nullptr);
    }
    const QString shown = present();
    m_choices = choices;
    m_keys.reset();
    m_list->clear();
    m_list->addItem(QString(), QString());
    for (const Choice &choice : choices)
        m_list->addItem(choice.title, choice.value);
    offer(m_stored);
    offer(shown);
    put(shown);
}

/// Adds \a value behind the choices where it is none of them: were it not shown, the blank would count as
/// typed over it.
void FieldEditor::offer(const QString &value)
{
    if (m_list && m_list->findData(value) < 0)
        m_list->addItem(value, value);
}

QString FieldEditor::text() const
{
    return m_isProposed || m_isCovered ? m_stored : present();
}

QString FieldEditor::present() const
{
    if (m_line)
        return m_line->text();
    return m_note ? m_note->toPlainText() : m_list->currentData().toString();
}

void FieldEditor::put(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
    } else if (m_note) {
        m_note->setPlainText(text);
    } else {
        m_list->setCurrentIndex(std::max(0, m_list->findData(text)));
    }
}

void FieldEditor::setText(const QString &text)
{
    m_stored = text;
    offer(text);
    revert();
}

void FieldEditor::follow(const QString &text)
{
    if (text == m_stored)
        return;
    m_meanwhile = ui::storedMeanwhile(m_column, m_stored, text);
    m_stored = text;
    offer(text);
    if (isEdited())
        sayWords();
    else
        revert();
}

void FieldEditor::type(const QString &text)
{
    cover(false);
    put(text);
    emit typed();
}

void FieldEditor::typeAgain(const QString &text)
{
    type(text);
    m_meanwhile = ui::storedAllAlong(m_column, m_stored);
    sayWords();
}

void FieldEditor::propose(const QString &text)
{
    put(text);
    markProposal(true);
}

void FieldEditor::takeProposal()
{
    markProposal(false);
    emit typed();
}

void FieldEditor::markProposal(bool proposed)
{
    m_isProposed = proposed;
    m_mark->setVisible(proposed);
    QFont slanted = font();
    slanted.setItalic(proposed);
    editor()->setFont(slanted);
    const QString words =
        proposed ? tr("Proposed, not stored: Enter confirms, Esc takes it away") : QString();
    editor()->setToolTip(words);
    m_mark->setToolTip(words);
    editor()->setAccessibleDescription(words);
}

void FieldEditor::revert()
{
    markProposal(false);
    m_soFar.clear();
    m_meanwhile.clear();
    cover(m_masked && !m_stored.isEmpty());
    put(m_isCovered ? QString() : m_stored);
    setProblem({});
}

/// The mask is a placeholder: it is never part of the text, so it is neither copied nor typed into.
void FieldEditor::cover(bool covered)
{
    m_isCovered = covered;
    if (!m_line)
        return;
    const QString hint = m_column.kind == catalogue::Kind::Date ? tr("yyyy-mm-dd") : QString();
    m_line->setPlaceholderText(covered ? values::masked(m_stored) : hint);
    QPalette colours = m_line->palette();
    colours.setBrush(QPalette::PlaceholderText,
                     covered ? palette().brush(QPalette::Text) : palette().brush(QPalette::PlaceholderText));
    m_line->setPalette(colours);
    if (m_reveal)
        m_reveal->setVisible(covered);
}

void FieldEditor::confirm()
{
    m_soFar.clear();
    if (!isEdited())
        return;
    m_meanwhile.clear();
    sayWords();
    emit confirmed();
}

void FieldEditor::leave()
{
    m_soFar.clear();
    if (!isHeld())
        confirm();
}

void FieldEditor::enter()
{
    if (m_isProposed)
        takeProposal();
    confirm();
    emit passed();
}

bool FieldEditor::chooseTyped(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool erases = key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    const QString words = key.text();
    if (!erases && (words.isEmpty() || !words.front().isPrint() || words.front().isSpace()))
        return false;
    if (!m_keys)
        m_keys.emplace(m_choices, !m_column.options.empty());
    int place = erases ? -1 : m_keys->find(m_soFar + words);
    m_soFar = place >= 0 ? QString(m_soFar + words) : words;
    if (!erases && place < 0 && (place = m_keys->find(words)) < 0) {
        m_soFar.clear();
        return true;
    }
    m_list->setCurrentIndex(place + 1);
    markProposal(false);
    emit typed();
    // Yes and no are answered by one key; of a list more may be typed.
    if (m_column.kind == catalogue::Kind::YesNo)
        confirm();
    return true;
}

void FieldEditor::setProblem(const QString &reason)
{
    m_problem = reason;
    sayWords();
}

void FieldEditor::sayWords()
{
    QStringList words{m_problem, m_meanwhile};
    words.removeAll(QString());
    m_words->say(words.join(u'\n'));
    editor()->setAccessibleDescription(m_words->text());
}

void FieldEditor::sayBeside(const QString &words)
{
    if (!m_beside)
        layout()->itemAt(0)->layout()->addWidget(m_beside = new QLabel(this));
    m_beside->setText(words);
    m_beside->setVisible(!words.isEmpty());
}

void FieldEditor::setMasked(bool masked)
{
    if (!m_line || !m_column.personal || masked == m_masked)
        return;
    m_masked = masked;
    if (!m_reveal) {
        m_reveal = m_line->addAction(ui::look::icon(QStringLiteral("show")), QLineEdit::TrailingPosition);
        connect(m_reveal, &QAction::triggered, this, &FieldEditor::revealWanted);
        m_reveal->setVisible(false);
    }
    if (!isEdited() && !m_isProposed)
        revert();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        editor()->setEnabled(!readOnly);
}

void FieldEditor::take(Qt::FocusReason reason)
{
    editor()->setFocus(reason);
    scrollIntoView();
    QTimer::singleShot(0, this, &FieldEditor::scrollIntoView); // once a page just shown is laid out
}

void FieldEditor::scrollIntoView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(this);
}

void FieldEditor::retranslate(const QString &title)
{
    editor()->setAccessibleName(title);
    if (m_column.unit)
        m_beside->setText(records::unitTitle(m_column));
    cover(m_isCovered);
    if (m_reveal)
        m_reveal->setText(tr("Show"));
    const auto choices = choicesOf(m_column);
    if (m_list && !choices.empty())
        setChoices(choices);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !editor()->hasFocus()) {
        event->ignore(); // the page is scrolled, not the value under the pointer
        return true;
    }
    if (event->type() == QEvent::FocusOut && !m_line)
        leave();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool erases = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
    if (m_isCovered && erases) {
        cover(false);
        emit typed();
        return true;
    }
    if (key->key() == Qt::Key_Escape && (isEdited() || m_isProposed)) {
        revert();
        emit typed();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool breaksLine = m_note && (!isHeld() || key->modifiers() & Qt::ShiftModifier);
    if (isEnter && !breaksLine && !(key->modifiers() & Qt::ControlModifier)) {
        enter();
        return true;
    }
    if (m_list && chooseTyped(*key))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie::forms
