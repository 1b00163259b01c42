#pragma once

#include "ui/notice.h"

namespace chulie::shell {

/// The band over a ledger that can only be read, which says so and who writes it meanwhile.
class ReadingNotice : public ui::Notice
{
    Q_OBJECT
public:
    ReadingNotice(bool isForReading, QString otherWriter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    bool m_isForReading;
    QString m_otherWriter;
};

} // namespace chulie::shell
