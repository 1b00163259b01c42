#include "ui/shell/readingnotice.h"

#include <QEvent>

namespace chulie {

ReadingNotice::ReadingNotice(bool isForReading) : m_isForReading(isForReading)
{
    tell();
}

void ReadingNotice::tell()
{
    say(m_isForReading ? tr("This ledger can only be read: nothing in it can be changed.") : QString());
}

void ReadingNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    Notice::changeEvent(event);
}

} // namespace chulie
