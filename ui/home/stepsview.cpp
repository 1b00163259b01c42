#include "ui/home/stepsview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::home {

namespace {

constexpr std::size_t mostButtons = 4; ///< in a step

QLabel *label(const QString &words, bool isBold)
{
    auto *made = new QLabel(words);
    QFont font = made->font();
    font.setBold(isBold);
    made->setFont(font);
    return made;
}

/// A button that Enter presses too.
QPushButton *button(const QString &words)
{
    auto *made = new QPushButton(QString(words).replace(u'&', QStringLiteral("&&")));
    made->setAutoDefault(true);
    return made;
}

} // namespace

StepsView::StepsView(QWidget *parent) : QWidget(parent), m_title(label({}, true)), m_hint(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    m_hint->setWordWrap(true);
    retranslate();
    hide();
}

void StepsView::show(std::vector<todo::Step> steps)
{
    m_steps = std::move(steps);
    lay();
    setVisible(todo::isBeginning(m_steps));
}

void StepsView::lay()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater(); // one of its buttons may be what brought us here
    }
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const todo::Step &step : m_steps)
        lay(row++, step);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
}

/// A line: whether the step is done, what it is, and the ways to do what is left.
void StepsView::lay(int row, const todo::Step &step)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const bool isDone = step.items.empty();
    QLabel *mark = label(isDone ? QStringLiteral("✓") : QString::number(row + 1), !isDone);
    mark->setAccessibleName(isDone ? tr("done") : tr("to do"));
    grid->addWidget(mark, row, 0);
    grid->addWidget(label(todo::title(*step.kind), !isDone), row, 1);
    grid->addWidget(isDone ? label(tr("done"), false) : waysOf(step), row, 2);
}

QWidget *StepsView::waysOf(const todo::Step &step)
{
    auto *ways = new QWidget;
    auto *line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    if (step.kind->isFromList && todo::isOfVillage(step.items.front())) {
        QPushButton *list = button(tr("Bring in a list…"));
        connect(list, &QPushButton::clicked, this, &StepsView::listWanted);
        line->addWidget(list);
    }
    const std::size_t shown = std::min(step.items.size(), mostButtons);
    for (std::size_t i = 0; i < shown; ++i) {
        QPushButton *way = button(step.items[i].words);
        connect(way, &QPushButton::clicked, this, [this, item = step.items[i]] { emit itemWanted(item); });
        line->addWidget(way);
    }
    if (step.items.size() > shown)
        line->addWidget(new QLabel(tr("and %1 more").arg(step.items.size() - shown)));
    line->addStretch(1);
    return ways;
}

void StepsView::retranslate()
{
    m_title->setText(tr("The first evening"));
    m_hint->setText(
        tr("What is left blank is never counted as done. How a finished village looks is seen in the "
           "sample city, in a window beside this one (menu File)."));
}

} // namespace chulie::home
