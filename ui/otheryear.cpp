#include "ui/otheryear.h"

#include <QEvent>

namespace chulie::ui {

OtherYear::OtherYear(QWidget *parent) : Notice(parent)
{
    connect(this, &Notice::acted, this, [this] {
        const int year = m_year;
        tell(0, 0);
        emit wanted(year);
    });
}

void OtherYear::tell(int saved, int shown)
{
    m_year = saved == shown ? 0 : saved;
    if (m_year == 0)
        return say({});
    say(tr("This was saved in %1, which is not the year shown.").arg(m_year), tr("Show %1").arg(m_year));
}

void OtherYear::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_year != 0)
        tell(m_year, 0);
    Notice::changeEvent(event);
}

} // namespace chulie::ui
