#pragma once

#include "ui/notice.h"

namespace chulie {

/// The band over a ledger that can only be read, which says so.
class ReadingNotice : public Notice
{
    Q_OBJECT
public:
    explicit ReadingNotice(bool isForReading);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    bool m_isForReading;
};

} // namespace chulie
