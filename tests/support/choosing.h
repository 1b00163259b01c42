#pragma once

#include "ui/ask.h"

namespace chulie::test {

/// Chooses one path for every new file and keeps what it was told.
class Choosing : public Ask
{
public:
    QString newFile(QWidget *, const QString &, const QString &, const QString &name) override
    {
        proposed = name;
        return path;
    }
    void error(QWidget *, const Failure &failure) override { errors += failure.message; }
    bool accept(QDialog &) override
    {
        ++dialogs;
        return false;
    }

    QString path;
    QString proposed;
    QStringList errors;
    int dialogs = 0;
};

} // namespace chulie::test
