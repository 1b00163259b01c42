#include "ui/overview/matrixview.h"

#include "ui/overview/matrixdelegate.h"
#include "ui/overview/standingheader.h"
#include "ui/overview/standingwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

namespace chulie::overview {

namespace {

constexpr int nameCharacters = 6;
constexpr int barWidth = 48;
constexpr int rowPadding = 6;

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_frozen(new QTableView), m_states(new QTableView)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_frozen);
    layout->addWidget(m_states, 1);
    for (QTableView *view : {m_frozen, m_states})
        dress(*view);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setSelectionMode(QAbstractItemView::SingleSelection);
    m_frozen->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_states->setSelectionMode(QAbstractItemView::NoSelection);
    m_frozen->horizontalHeader()->setSortIndicator(MatrixModel::Share, Qt::AscendingOrder);
    for (int column = 0; column < m_model.columnCount(); ++column)
        (column < MatrixModel::FirstTarget ? m_states : m_frozen)->setColumnHidden(column, true);
    // Each scrolls the other; a value that is there already changes nothing, so they come to rest.
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_states->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_states->verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    m_states->horizontalScrollBar()->installEventFilter(this);
    layColumns();
}

void MatrixView::dress(QTableView &view)
{
    view.setHorizontalHeader(new StandingHeader(MatrixModel::FirstTarget, &view));
    view.setModel(&m_model);
    view.setItemDelegate(new MatrixDelegate(&view));
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setWordWrap(false);
    view.setMouseTracking(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setSortingEnabled(false);
    view.horizontalHeader()->setSortIndicatorShown(true);
    view.installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this, &view](int column, Qt::SortOrder order) {
                QTableView &other = &view == m_frozen ? *m_states : *m_frozen;
                other.horizontalHeader()->setSortIndicatorShown(false);
                view.horizontalHeader()->setSortIndicatorShown(true);
                view.horizontalHeader()->viewport()->update();
                m_model.sort(column, order);
            });
    connect(&view, &QAbstractItemView::clicked, this, &MatrixView::press);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](QPoint at) { emit menuWanted(view.viewport()->mapToGlobal(at)); });
}

void MatrixView::layColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int rowHeight = metrics.height() + rowPadding;
    const int name = metrics.horizontalAdvance(QString(nameCharacters, QChar(0x6751)));
    int width = 0;
    for (int column = 0; column < MatrixModel::FirstTarget; ++column) {
        const int share = barWidth + metrics.horizontalAdvance(QStringLiteral("100%")) + 3 * rowPadding;
        const int wide = column == MatrixModel::Share ? share : name;
        m_frozen->setColumnWidth(column, wide);
        width += wide;
    }
    m_frozen->setFixedWidth(width);
    for (int column = MatrixModel::FirstTarget; column < m_model.columnCount(); ++column)
        m_states->setColumnWidth(column, standing::breadth(metrics));
    m_states->horizontalHeader()->setFixedHeight(m_states->horizontalHeader()->sizeHint().height());
    m_frozen->horizontalHeader()->setFixedHeight(m_states->horizontalHeader()->height());
    for (QTableView *view : {m_frozen, m_states})
        view->verticalHeader()->setDefaultSectionSize(rowHeight);
}

int MatrixView::fullWidth() const
{
    return m_frozen->minimumWidth() + m_states->horizontalHeader()->length() +
           m_states->verticalScrollBar()->sizeHint().width();
}

int MatrixView::heightOf(int villages) const
{
    return m_states->horizontalHeader()->height() +
           villages * m_states->verticalHeader()->defaultSectionSize() +
           m_states->horizontalScrollBar()->sizeHint().height();
}

void MatrixView::press(const QModelIndex &index)
{
    if (index.isValid())
        emit pressed(index.data(MatrixModel::RegionRole).toString(), m_model.target(index.column()));
}

void MatrixView::showReady()
{
    m_frozen->horizontalHeader()->setSortIndicator(MatrixModel::Share, Qt::DescendingOrder);
    m_frozen->setCurrentIndex(m_model.index(0, MatrixModel::Village));
    m_frozen->scrollToTop();
    m_frozen->setFocus(Qt::OtherFocusReason);
}

void MatrixView::retranslate()
{
    m_frozen->setAccessibleName(tr("Villages"));
    m_states->setAccessibleName(tr("States of the villages' exit targets"));
    m_model.retranslate();
    layColumns();
}

void MatrixView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layColumns();
    QWidget::changeEvent(event);
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    auto *view = qobject_cast<QTableView *>(watched);
    if (view && type == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            press(view->currentIndex());
            return true;
        }
    }
    // Where the targets have a scroll bar below, the villages leave the same room.
    if (!view && (type == QEvent::Show || type == QEvent::Hide))
        m_frozen->setHorizontalScrollBarPolicy(type == QEvent::Show ? Qt::ScrollBarAlwaysOn
                                                                    : Qt::ScrollBarAlwaysOff);
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie::overview
