#include "ui/shell/readingnotice.h"

#include <QEvent>

namespace chulie::shell {

ReadingNotice::ReadingNotice(bool isForReading, QString otherWriter)
    : m_isForReading(isForReading), m_otherWriter(std::move(otherWriter))
{
    tell();
}

void ReadingNotice::tell()
{
    const QString sentence = tr("This ledger can only be read: nothing in it can be changed.");
    const QString whole = m_otherWriter.isEmpty() ? sentence : sentence + u' ' + m_otherWriter;
    say(m_isForReading ? whole : QString());
}

void ReadingNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    ui::Notice::changeEvent(event);
}

} // namespace chulie::shell
