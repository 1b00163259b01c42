#pragma once

#include <QString>
#include <QStringList>

namespace chulie::support {

/// The program itself, from outside as people's scripts call it, in English.
class Program
{
public:
    /// Runs it with \a arguments and nothing to read, in \a folder where one is named. Its exit status; -1
    /// where it does not end.
    int run(const QStringList &arguments, const QString &folder = {});
    /// What it wrote to standard output the last time.
    [[nodiscard]] const QString &out() const { return m_out; }
    /// What it wrote to standard error the last time.
    [[nodiscard]] const QString &err() const { return m_err; }

private:
    QString m_out;
    QString m_err;
};

} // namespace chulie::support
