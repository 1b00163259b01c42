#include "ui/frame/sidebar.h"

#include "ui/look.h"
#include "ui/page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr QSize iconSize(24, 24);

} // namespace

SideBar::SideBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(2);
    int number = 0;
    for (const PageKind &page : pages()) {
        auto *button = new QToolButton;
        button->setIcon(look::icon(QLatin1StringView(page.icon)));
        button->setIconSize(iconSize);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        connect(button, &QToolButton::clicked, this,
                [this, id = QLatin1StringView(page.id)] { emit chosen(id); });
        m_group->addButton(button);
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch();
    retranslate();
}

void SideBar::choose(const QString &page)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (page == QLatin1StringView(pages()[i].id))
            m_buttons[i]->setChecked(true);
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
}

} // namespace chulie
