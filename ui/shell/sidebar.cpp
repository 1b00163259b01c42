#include "ui/shell/sidebar.h"

#include "ui/preferences.h"
#include "ui/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chulie::shell {

namespace {

constexpr QSize largeIcon(24, 24);
constexpr QSize smallIcon(18, 18);
constexpr double headingScale = 0.85;

/// Under what it is remembered that \a group is folded.
QByteArray foldedSwitch(ui::PageGroup group)
{
    return "sidebar/folded-" + QByteArray::number(static_cast<int>(group));
}

} // namespace

SideBar::SideBar(QWidget *parent) : QScrollArea(parent), m_chosen(new QButtonGroup(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    setWidget(content);
    for (const ui::PageGroup group : ui::pageGroups)
        m_groups.push_back(makeGroup(group));
    layout->addStretch();
    retranslate();
}

SideBar::Group SideBar::makeGroup(ui::PageGroup group)
{
    Group made{group, new QToolButton, true, {}};
    made.isUnfolded = !ui::preferences::isOn(foldedSwitch(group).constData(), false);
    made.heading->setAutoRaise(true);
    made.heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made.heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * headingScale);
    made.heading->setFont(small);
    made.heading->setFixedHeight(QFontMetrics(small).height() + 2);
    widget()->layout()->addWidget(made.heading);
    for (const ui::PageKind &page : ui::pages())
        if (page.group == group)
            made.entries.push_back(makeEntry(page));
    connect(made.heading, &QToolButton::clicked, this, [this, group] { press(group); });
    return made;
}

/// A group that only has no room is shown; any other is folded or unfolded.
void SideBar::press(ui::PageGroup group)
{
    for (Group &each : m_groups) {
        if (each.group != group)
            continue;
        if (!each.isUnfolded || isShown(each)) {
            each.isUnfolded = !each.isUnfolded;
            ui::preferences::setOn(foldedSwitch(group).constData(), !each.isUnfolded);
        }
        m_open = group;
    }
    fit();
}

bool SideBar::isShown(const Group &group) const
{
    return group.isUnfolded &&
           (!m_isCrowded || group.group == ui::PageGroup::Record || group.group == m_open);
}

SideBar::Entry SideBar::makeEntry(const ui::PageKind &page)
{
    const Entry made{&page, new QToolButton, new QAction(this)};
    made.button->setIcon(ui::look::icon(QLatin1StringView(page.icon)));
    made.button->setCheckable(true);
    made.button->setAutoRaise(true);
    made.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A button that is folded away would not answer to its keys.
    made.keys->setShortcut(QKeySequence(QLatin1StringView(page.keys)));
    addAction(made.keys);
    const auto choose = [this, id = QLatin1StringView(page.id)] { emit chosen(id); };
    connect(made.button, &QToolButton::clicked, this, choose);
    connect(made.keys, &QAction::triggered, this, choose);
    m_chosen->addButton(made.button);
    widget()->layout()->addWidget(made.button);
    return made;
}

/// Shows the pages of a group that is shown, and of another one the chosen page alone.
void SideBar::foldAll()
{
    for (const Group &group : m_groups) {
        group.heading->setArrowType(isShown(group) ? Qt::DownArrow : Qt::RightArrow);
        for (const Entry &entry : group.entries)
            entry.button->setVisible(isShown(group) || entry.button->isChecked());
    }
    widget()->layout()->invalidate();
}

void SideBar::choose(const QString &page)
{
    for (const Group &group : m_groups)
        for (const Entry &entry : group.entries)
            if (page == QLatin1StringView(entry.page->id)) {
                entry.button->setChecked(true);
                m_open = group.group;
            }
    fit();
    if (m_chosen->checkedButton())
        ensureWidgetVisible(m_chosen->checkedButton(), 0, 0);
}

void SideBar::setCount(const QString &page, int count)
{
    for (Group &group : m_groups)
        for (Entry &entry : group.entries)
            if (page == QLatin1StringView(entry.page->id))
                entry.count = count;
    retranslate();
}

void SideBar::dress(Qt::ToolButtonStyle style)
{
    for (const Group &group : m_groups)
        for (const Entry &entry : group.entries) {
            entry.button->setToolButtonStyle(style);
            entry.button->setIconSize(style == Qt::ToolButtonTextUnderIcon ? largeIcon : smallIcon);
        }
    widget()->layout()->invalidate();
}

/// The words are under the icons where all the pages have room so, else beside them; else some groups are
/// folded, and what has no room even then scrolls.
void SideBar::fit()
{
    const auto hasRoom = [this] { return widget()->layout()->minimumSize().height() <= height(); };
    m_isCrowded = false;
    foldAll();
    dress(Qt::ToolButtonTextUnderIcon);
    if (!hasRoom())
        dress(Qt::ToolButtonTextBesideIcon);
    m_isCrowded = !hasRoom();
    if (m_isCrowded)
        foldAll();
    const bool scrolls = !hasRoom();
    setFixedWidth(widget()->layout()->minimumSize().width() +
                  (scrolls ? verticalScrollBar()->sizeHint().width() : 0));
}

void SideBar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void SideBar::retranslate()
{
    for (const Group &group : m_groups) {
        group.heading->setText(ui::title(group.group));
        group.heading->setToolTip(tr("Fold or unfold this group of pages"));
        for (const Entry &entry : group.entries) {
            const QString keys = entry.keys->shortcut().toString(QKeySequence::NativeText);
            entry.keys->setText(ui::title(*entry.page));
            entry.button->setText(entry.count == 0
                                      ? ui::title(*entry.page)
                                      : tr("%1 (%2)").arg(ui::title(*entry.page)).arg(entry.count));
            entry.button->setToolTip(ui::title(*entry.page) + u' ' + keys);
            entry.button->setShortcut({}); // a text may bring one of its own
        }
    }
    fit();
}

} // namespace chulie::shell
