#include "ui/shell/scopetree.h"

#include "models/storage/database.h"
#include "ui/progressdelegate.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace chulie::shell {

ScopeTree::ScopeTree(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(new QLineEdit), m_tree(new QTreeView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(ui::look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ui::ProgressDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    // Room for a name of six characters at the depth of villages, however narrow the window was made.
    m_tree->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("六个字的村名")) +
                            4 * m_tree->indentation());

    // textChanged speaks only of what is committed: nothing is searched while a word is being composed.
    connect(m_search, &QLineEdit::textChanged, this, &ScopeTree::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &ScopeTree::takeFirst);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_quiet && index.isValid())
                    emit chosen(index.data(ui::PlaceTree::Region).toString().toStdString());
            });
    connect(&session, &ui::Session::placesChanged, this, &ScopeTree::reload);
    connect(&session, &ui::Session::evaluationChanged, this,
            [this] { m_model.setEvaluation(m_session.evaluation()); });
    reload();
    retranslate();
}

void ScopeTree::reload()
{
    const QString region = m_tree->currentIndex().data(ui::PlaceTree::Region).toString();
    forgetIndex();
    m_model.setPlaces(m_session.places());
    m_model.setEvaluation(m_session.evaluation());
    m_tree->expand(m_model.index(0, 0));
    choose(region.toStdString());
}

void ScopeTree::choose(std::string_view region)
{
    QModelIndex index = m_model.find(region);
    if (!index.isValid())
        index = m_model.index(0, 0);
    m_quiet = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_quiet = false;
}

void ScopeTree::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ScopeTree::forgetIndex()
{
    m_regions.clear();
    m_index.clear();
}

void ScopeTree::fillIndex()
{
    if (!m_regions.empty())
        return;
    auto readings = m_session.database().read([this] { return search::readReadings(m_session.database()); });
    // Without them the names are found as the machine reads them.
    m_pinyin = readings ? search::Pinyin(*std::move(readings)) : search::Pinyin();
    addToIndex(m_model.index(0, 0));
}

void ScopeTree::addToIndex(const QModelIndex &index)
{
    const QString region = index.data(ui::PlaceTree::Region).toString();
    m_regions.push_back(region);
    m_index.add(m_pinyin.keys(index.data().toString().toStdString()) + '\n' + region.toStdString());
    for (int row = 0; row < m_model.rowCount(index); ++row)
        addToIndex(m_model.index(row, 0, index));
}

void ScopeTree::filter(const QString &words)
{
    const std::string query = search::searchForm(words.toStdString());
    if (m_found.empty())
        forgetIndex(); // readings may have been given since the last search
    m_found.clear();
    if (!query.empty()) {
        fillIndex();
        for (const int row : m_index.find(query))
            m_found.insert(m_regions[static_cast<std::size_t>(row)]);
    }
    filterBelow(m_model.index(0, 0), query.empty());
    if (query.empty())
        m_tree->scrollTo(m_tree->currentIndex());
}

/// Hides what lies below \a index and was not found, nor lies in a place that was; whether anything is left.
bool ScopeTree::filterBelow(const QModelIndex &index, bool all)
{
    const bool found = m_found.contains(index.data(ui::PlaceTree::Region).toString());
    bool anyBelow = false;
    for (int row = 0; row < m_model.rowCount(index); ++row) {
        const bool shown = filterBelow(m_model.index(row, 0, index), all || found);
        m_tree->setRowHidden(row, index, !shown);
        anyBelow = anyBelow || shown;
    }
    if (!all && !found && anyBelow)
        m_tree->expand(index);
    return all || found || anyBelow;
}

/// Goes to the first village, or else place, that was found.
void ScopeTree::takeFirst()
{
    QModelIndex first;
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        if (!m_found.contains(index.data(ui::PlaceTree::Region).toString()))
            continue;
        if (!first.isValid() || m_model.rowCount(first) > 0)
            first = index;
    }
    if (!first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    emit taken();
}

bool ScopeTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Down)
            m_tree->setFocus(Qt::TabFocusReason);
        if (key == Qt::Key_Escape || key == Qt::Key_Down)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScopeTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScopeTree::retranslate()
{
    m_search->setPlaceholderText(tr("Find a village"));
    m_search->setToolTip(tr("By name, code or the first letters of its pinyin"));
    m_search->setAccessibleName(tr("Find a village"));
    m_tree->setAccessibleName(tr("Places"));
    m_model.retranslate();
}

} // namespace chulie::shell
