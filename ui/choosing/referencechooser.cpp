#include "ui/choosing/referencechooser.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace chulie::choosing {

namespace {

constexpr std::size_t mostOffered = 12;

} // namespace

ReferenceChooser::ReferenceChooser(QLineEdit &line, storage::Database &database,
                                   const catalogue::Table &table, std::function<std::string()> region)
    : QObject(&line), m_line(line), m_database(database), m_table(table), m_region(std::move(region)),
      m_offered(new QStandardItemModel(this)), m_completer(new QCompleter(m_offered, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setMaxVisibleItems(static_cast<int>(mostOffered));
    // Before the completer shows what it has, it is given what was found.
    connect(&line, &QLineEdit::textEdited, this, &ReferenceChooser::offer);
    line.setCompleter(m_completer);
    // A list that is shown and taken away within one stroke must not draw the keyboard back into the line.
    m_completer->popup()->setFocusProxy(nullptr);
    line.installEventFilter(this);
    // A click confirms, as Enter does.
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this] {
        m_found.clear();
        QCoreApplication::postEvent(&m_line, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
    });
}

/// Those of the region of the moment; nullptr where they can't be read, which leaves the line to what is
/// typed.
const records::Candidates *ReferenceChooser::candidates()
{
    if (!m_candidates)
        if (auto read = records::Candidates::read(m_database, m_table, m_region()))
            m_candidates = *std::move(read);
    return m_candidates ? &*m_candidates : nullptr;
}

void ReferenceChooser::offer(const QString &words)
{
    m_found.clear();
    m_offered->clear();
    const records::Candidates *all = candidates();
    auto found = all ? all->find(words, mostOffered) : std::vector<records::Candidate>();
    if (!found)
        return;
    m_found = *std::move(found);
    for (const records::Candidate &candidate : m_found) {
        auto *item = new QStandardItem(candidate.words);
        item->setData(candidate.key, Qt::UserRole);
        m_offered->appendRow(item);
    }
}

void ReferenceChooser::take(bool onlyOne)
{
    const QString words = m_line.text().trimmed();
    if (m_found.empty() || words.isEmpty())
        return;
    const bool isNumber = std::ranges::all_of(words, [](QChar c) { return c.isDigit(); });
    if ((onlyOne || isNumber) && m_found.size() > 1 && m_found.front().key != words)
        return;
    m_line.setText(std::exchange(m_found, {}).front().key);
    m_completer->popup()->hide();
}

bool ReferenceChooser::isKnown()
{
    if (m_line.text().trimmed().isEmpty())
        return true;
    m_candidates.reset();
    const records::Candidates *all = candidates();
    const auto known = all ? all->has(m_line.text()) : values::Result<bool>(true);
    return !known || *known;
}

bool ReferenceChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_line)
        return QObject::eventFilter(watched, event);
    const bool comesOrGoes = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (comesOrGoes && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        if (event->type() == QEvent::FocusOut)
            takeOnly();
        m_candidates.reset(); // rows may come meanwhile, or another village is chosen
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            takeForemost();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chulie::choosing
