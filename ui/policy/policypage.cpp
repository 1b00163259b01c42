#include "ui/policy/policypage.h"

#include "models/policy/policy.h"
#include "models/targets/target.h"
#include "ui/choicelist.h"
#include "ui/links.h"
#include "ui/policy/plantext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

namespace chulie::policy {

namespace {

constexpr int clauseWidth = 300;

QTextEdit::ExtraSelection marked(const QTextCursor &cursor, targets::State state)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    selection.format.setBackground(ui::look::colours(state).fill);
    selection.format.setForeground(ui::look::colours(state).ink);
    return selection;
}

} // namespace

PolicyPage::PolicyPage(ui::Session &, QWidget *parent)
    : ui::Page(parent), m_words(new QLineEdit), m_count(new QLabel), m_previous(new QToolButton),
      m_next(new QToolButton), m_clauses(new ui::ChoiceList), m_text(new QTextBrowser),
      m_splitter(new QSplitter)
{
    for (const Clause &clause : clauses())
        m_clauses->addItem(
            (clause.paragraphs.isEmpty() || clause.id.size() == 1 ? QString() : QStringLiteral("    ")) +
            clause.id + QStringLiteral("  ") + clause.heading);
    m_clauses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clauses->setTextElideMode(Qt::ElideRight);
    m_text->setOpenLinks(false);
    m_splitter->addWidget(m_clauses);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({clauseWidth, 3 * clauseWidth});
    keep(*m_splitter, "policy/splitter");
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeSearch());
    all->addWidget(m_splitter, 1);
    connect(m_clauses, &QListWidget::currentRowChanged, this, &PolicyPage::showClause);
    connect(m_clauses, &QListWidget::itemActivated, this, [this] { showClause(m_clauses->currentRow()); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { emit wanted(ui::links::address(link.toString(), m_scope)); });
    setFocusProxy(m_clauses);
    makeKeys();
    retranslate();
    m_clauses->setCurrentRow(0);
}

QWidget *PolicyPage::makeSearch()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    m_count->setObjectName(QStringLiteral("hits"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    connect(m_words, &QLineEdit::textChanged, this, &PolicyPage::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return bar;
}

void PolicyPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { step(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
}

void PolicyPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    if (address.clause.isEmpty())
        return;
    const auto all = clauses();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == address.clause)
            m_clauses->setCurrentRow(static_cast<int>(i));
    showClause(m_clauses->currentRow());
    showSentence(address);
}

void PolicyPage::describe(ui::Address &address) const
{
    address.clause = clauses()[static_cast<std::size_t>(std::max(0, m_clauses->currentRow()))].id;
    address.target = m_target;
}

void PolicyPage::write()
{
    m_text->setHtml(planText(m_text->palette()));
    m_sentence = {};
    search();
}

void PolicyPage::showClause(int row)
{
    if (row < 0)
        return;
    m_target.clear();
    m_sentence = {};
    m_text->scrollToAnchor(planAnchor(static_cast<std::size_t>(row)));
    mark();
}

void PolicyPage::showSentence(const ui::Address &address)
{
    const targets::Target *target = targets::findTarget(address.target);
    if (!target)
        return;
    m_target = address.target;
    for (const Quote &quote : planWords(*target))
        if (quote.clause->id == address.clause)
            m_sentence = m_text->document()->find(quote.sentence);
    mark();
}

void PolicyPage::search()
{
    m_hits.clear();
    m_hit = -1;
    const QString words = m_words->text().trimmed();
    if (!words.isEmpty())
        for (QTextCursor at = m_text->document()->find(words); !at.isNull();
             at = m_text->document()->find(words, at))
            m_hits.push_back(at);
    if (m_hits.empty())
        mark();
    else
        step(1);
}

void PolicyPage::step(int by)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_hit = m_hit < 0 && by < 0 ? count - 1 : (m_hit + by + count) % count;
    QTextCursor at = m_hits[static_cast<std::size_t>(m_hit)];
    at.clearSelection();
    m_text->setTextCursor(at);
    m_text->ensureCursorVisible();
    mark();
}

void PolicyPage::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (!m_sentence.isNull())
        selections += marked(m_sentence, targets::State::Met);
    for (std::size_t i = 0; i < m_hits.size(); ++i)
        selections +=
            marked(m_hits[i], static_cast<int>(i) == m_hit ? targets::State::Unmet : targets::State::Unknown);
    m_text->setExtraSelections(selections);
    const bool searched = !m_words->text().trimmed().isEmpty();
    m_count->setText(!searched        ? QString()
                     : m_hits.empty() ? tr("not found")
                                      : tr("%1 of %2").arg(m_hit + 1).arg(m_hits.size()));
    m_previous->setEnabled(!m_hits.empty());
    m_next->setEnabled(!m_hits.empty());
}

bool PolicyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return ui::Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    return ui::Page::eventFilter(watched, event);
}

void PolicyPage::retranslate()
{
    m_words->setPlaceholderText(tr("Search the plan (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search the plan"));
    m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit (F3)"));
    m_next->setAccessibleName(tr("Next hit"));
    m_clauses->setAccessibleName(tr("Clauses"));
    m_text->setAccessibleName(tr("The plan"));
    write();
}

void PolicyPage::changeEvent(QEvent *event)
{
    ui::Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace chulie::policy
