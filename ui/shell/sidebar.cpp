#include "ui/shell/sidebar.h"

#include "ui/look.h"
#include "ui/page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr QSize largeIcon(24, 24);
constexpr QSize smallIcon(18, 18);

} // namespace

SideBar::SideBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(2);
    // A low window has the words beside the icons instead of growing.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    for (const PageKind &page : pages()) {
        auto *button = new QToolButton;
        button->setIcon(look::icon(QLatin1StringView(page.icon)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setShortcut(QKeySequence(QLatin1StringView(page.keys)));
        connect(button, &QToolButton::clicked, this,
                [this, id = QLatin1StringView(page.id)] { emit chosen(id); });
        m_group->addButton(button);
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch();
    dress(Qt::ToolButtonTextUnderIcon);
    retranslate();
}

void SideBar::choose(const QString &page)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (page == QLatin1StringView(pages()[i].id))
            m_buttons[i]->setChecked(true);
}

void SideBar::dress(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : m_buttons) {
        button->setToolButtonStyle(style);
        button->setIconSize(style == Qt::ToolButtonTextUnderIcon ? largeIcon : smallIcon);
    }
    setMinimumWidth(layout()->minimumSize().width());
}

/// The words stand under the icons where all the pages have room so.
void SideBar::fit()
{
    dress(Qt::ToolButtonTextUnderIcon);
    if (layout()->minimumSize().height() > height())
        dress(Qt::ToolButtonTextBesideIcon);
}

void SideBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideBar::retranslate()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QKeySequence shortcut = m_buttons[i]->shortcut();
        m_buttons[i]->setText(title(pages()[i]));
        m_buttons[i]->setToolTip(title(pages()[i]) + u' ' + shortcut.toString(QKeySequence::NativeText));
        m_buttons[i]->setShortcut(shortcut); // a text may bring a shortcut of its own
    }
    fit();
}

} // namespace chulie
