#include "ui/pictures/formorpictures.h"

#include "ui/pictures/picturespanel.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>

namespace chulie::pictures {

FormOrPictures::FormOrPictures(QWidget *form, ui::Session &session, catalogue::TableId table, QWidget *parent)
    : QStackedWidget(parent), m_pictures(new PicturesPanel(session, table)), m_button(new QPushButton),
      m_act(new QAction(this))
{
    addWidget(form);
    addWidget(m_pictures);
    m_button->setCheckable(true);
    m_act->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_act->setShortcutContext(Qt::WindowShortcut); // while the page is the one that is shown
    connect(m_button, &QPushButton::toggled, this, &FormOrPictures::turn);
    connect(m_act, &QAction::triggered, this, [this] { turn(currentWidget() != m_pictures); });
    connect(m_pictures, &PicturesPanel::counted, this, &FormOrPictures::say);
    connect(m_pictures, &PicturesPanel::wanted, this, [this] { turn(true); });
    showFor(0);
    say();
}

void FormOrPictures::showFor(std::int64_t row)
{
    m_pictures->showFor(row);
    m_button->setEnabled(row != 0);
    m_act->setEnabled(row != 0);
    if (row == 0)
        turn(false);
}

void FormOrPictures::turn(bool toPictures)
{
    m_button->setChecked(toPictures);
    if (toPictures == (currentWidget() == m_pictures))
        return;
    setCurrentIndex(toPictures ? 1 : 0);
    if (toPictures)
        m_pictures->setFocus(Qt::OtherFocusReason);
}

void FormOrPictures::say()
{
    m_button->setText(m_pictures->title());
    m_button->setToolTip(tr("The pictures and papers of the chosen row, or its form again (%1)")
                             .arg(m_act->shortcut().toString(QKeySequence::NativeText)));
    m_button->setAccessibleName(tr("Pictures of the chosen row"));
    m_act->setText(tr("P&ictures of the row"));
}

void FormOrPictures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QStackedWidget::changeEvent(event);
}

} // namespace chulie::pictures
