#include "ui/records/fieldeditor.h"

#include "models/ledger/masking.h"
#include "models/records/shownfields.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace chulie {

namespace {

/// A mark that stays readable on light and on dark.
QString problemStyle(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return dark ? QStringLiteral("color: #ff9a8d") : QStringLiteral("color: #b3261e");
}

} // namespace

std::vector<Choice> choicesOf(const Column &column)
{
    std::vector<Choice> choices;
    if (column.kind == Kind::YesNo)
        for (const auto &[value, exchanged] : {std::pair(1, "是"), std::pair(0, "否")})
            choices.push_back({QString::fromUtf8(exchanged), shownText(column, std::int64_t{value})});
    for (const Option &option : column.options)
        choices.push_back(
            {QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size())),
             title(option)});
    return choices;
}

FieldEditor::FieldEditor(const Column &column, QWidget *parent)
    : QWidget(parent), m_column(column), m_words(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    if (column.kind == Kind::Note)
        makeNote();
    else if (column.kind == Kind::List || column.kind == Kind::YesNo)
        makeList();
    else
        makeLine();
    row->addWidget(editor(), 1);
    if (column.unit) {
        m_unit = new QLabel(this);
        row->addWidget(m_unit);
    }
    m_words->setWordWrap(true);
    m_words->setStyleSheet(problemStyle(palette()));
    m_words->hide();
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
    m_line->setObjectName(QLatin1StringView(m_column.name));
    m_line->installEventFilter(this);
    if (isNumeric(m_column.kind))
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_column.kind == Kind::Date)
        m_line->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2019-06-30 ")) + 16);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::confirm);
    setFocusProxy(m_line);
}

void FieldEditor::makeNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QLatin1StringView(m_column.name));
    m_note->installEventFilter(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    setFocusProxy(m_note);
}

void FieldEditor::makeList()
{
    m_list = new QComboBox(this);
    m_list->setObjectName(QLatin1StringView(m_column.name));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(this);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(4);
    setChoices(choicesOf(m_column));
    connect(m_list, &QComboBox::activated, this, [this] {
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
    const QString present = text();
    m_list->clear();
    m_list->addItem(QString(), QString());
    for (const Choice &choice : choices)
        m_list->addItem(choice.title, choice.value);
    put(present);
}

QString FieldEditor::text() const
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
    revert();
}

void FieldEditor::type(const QString &text)
{
    put(text);
    emit typed();
}

void FieldEditor::revert()
{
    const bool isHidden = isMasked();
    if (m_line)
        m_line->setReadOnly(isHidden);
    if (m_reveal)
        m_reveal->setVisible(isHidden);
    put(isHidden ? QString::fromStdString(masked(m_stored.toStdString())) : m_stored);
    setProblem({});
}

void FieldEditor::confirm()
{
    if (isEdited())
        emit confirmed();
}

void FieldEditor::setProblem(const QString &reason)
{
    m_problem = reason;
    m_words->setText(reason);
    m_words->setVisible(!reason.isEmpty());
    editor()->setAccessibleDescription(reason);
}

void FieldEditor::setMasked(bool masked)
{
    if (!m_line || !m_column.personal || masked == m_masked)
        return;
    m_masked = masked;
    if (!m_reveal) {
        m_reveal =
            m_line->addAction(QIcon::fromTheme(QStringLiteral("view-visible")), QLineEdit::TrailingPosition);
        connect(m_reveal, &QAction::triggered, this, &FieldEditor::revealWanted);
    }
    revert();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        editor()->setEnabled(!readOnly);
}

void FieldEditor::retranslate(const QString &title)
{
    editor()->setAccessibleName(title);
    if (m_unit)
        m_unit->setText(unitTitle(m_column));
    if (m_column.kind == Kind::Date)
        m_line->setPlaceholderText(tr("yyyy-mm-dd"));
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
    if (event->type() == QEvent::FocusOut && m_note)
        confirm();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && isEdited()) {
        revert();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !m_note) {
        confirm();
        focusNextChild();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie
