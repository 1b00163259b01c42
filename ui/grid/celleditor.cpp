#include "ui/grid/celleditor.h"

#include "models/records/shownfields.h"
#include "ui/grid/words.h"
#include "ui/meanwhile.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace chulie::grid {

namespace {

constexpr int mostShown = 9;

} // namespace

CellEditor::CellEditor(const catalogue::Column &column, const QModelIndex &index, QWidget *parent)
    : QLineEdit(parent), m_column(column), m_choosing(column), m_index(index), m_words(words::label(parent))
{
    setObjectName(QLatin1StringView(column.name));
    setAccessibleName(catalogue::title(column));
    setFrame(false);
    setAutoFillBackground(true);
    if (records::isNumeric(column.kind))
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!m_choosing.options().empty()) {
        m_list = new QListWidget(parent);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // A click confirms, as Enter does.
        connect(m_list, &QListWidget::itemClicked, this, [this] {
            QCoreApplication::postEvent(this,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        });
    }
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProblem({});
        offer();
    });
}

CellEditor::~CellEditor()
{
    delete m_list;
    delete m_words;
}

void CellEditor::begin(const QString &text)
{
    m_stored = text;
    m_held = false;
    setText(inWords(text));
    selectAll();
    offer();
}

void CellEditor::goOn(const QString &text, const QString &before, bool isHeld)
{
    m_held = isHeld;
    setText(text);
    setModified(true);
    const QString now = std::exchange(m_stored, before);
    follow(now);
}

void CellEditor::follow(const QString &text)
{
    if (text == m_stored)
        return;
    const QString before = std::exchange(m_stored, text);
    m_held = true;
    setProblem(ui::storedMeanwhile(m_column, before, text));
}

/// The words for \a value in the language in use.
QString CellEditor::inWords(const QString &value) const
{
    const auto &options = m_choosing.options();
    const auto found = std::ranges::find(options, value, &records::Choosing::Option::value);
    return found == options.end() ? value : found->title;
}

QString CellEditor::meant() const
{
    const QListWidgetItem *item = m_list ? m_list->currentItem() : nullptr;
    return item ? item->data(Qt::UserRole).toString() : text();
}

void CellEditor::offer()
{
    if (!m_list)
        return;
    const auto &options = m_choosing.options();
    const auto found = m_choosing.find(text());
    const bool all = found.empty() || text() == inWords(m_stored);
    m_list->clear();
    for (std::size_t place = 0; place < options.size(); ++place) {
        const bool isFound = std::ranges::find(found, place) != found.end();
        if (!all && !isFound)
            continue;
        auto *item = new QListWidgetItem(
            QString::number(place + 1) + QStringLiteral("  ") + options[place].title, m_list);
        item->setData(Qt::UserRole, options[place].value);
        if (!found.empty() && found.front() == place)
            m_list->setCurrentItem(item);
    }
    const int rows = std::clamp(m_list->count(), 1, mostShown);
    const int wide = m_list->sizeHintForColumn(0) + 24;
    m_list->resize(std::max(width(), wide), rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    placeBelow(m_list);
    m_list->show();
    m_list->raise();
}

bool CellEditor::browse(int steps)
{
    if (!m_list || !m_browsing)
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + steps, 0, m_list->count() - 1));
    return true;
}

void CellEditor::setProblem(const QString &reason)
{
    setAccessibleDescription(reason);
    m_words->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        return;
    if (m_list)
        m_list->hide();
    words::put(m_words, reason);
    placeBelow(m_words);
}

/// Below the cell, or above it where the view ends.
void CellEditor::placeBelow(QWidget *widget)
{
    const QWidget *view = parentWidget();
    const int below = geometry().bottom() + 1;
    const bool fits = below + widget->height() <= view->height() || y() < widget->height();
    const int left = std::max(0, std::min(x(), view->width() - widget->width()));
    widget->move(left, fits ? below : y() - widget->height());
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_list)
        placeBelow(m_list);
    placeBelow(m_words);
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    offer();
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    m_browsing = m_browsing && event->text().isEmpty();
    QLineEdit::keyPressEvent(event);
}

} // namespace chulie::grid
