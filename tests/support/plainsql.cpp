#include "tests/support/plainsql.h"

#include <QFile>
#include <sqlite3.h>

namespace chulie::test {

QByteArray runPlain(const QString &path, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &connection);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
    QByteArray fault;
    if (code != SQLITE_OK)
        fault = sqlite3_errmsg(connection);
    // What was written is then in the file itself, and not in a log beside it.
    if (code = sqlite3_close(connection); code != SQLITE_OK)
        fault += sqlite3_errstr(code);
    return fault;
}

bool copyOver(const QString &from, const QString &to)
{
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::copy(from, to);
}

} // namespace chulie::test
