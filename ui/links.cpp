#include "ui/links.h"

#include "models/targets/target.h"

#include <QStringList>

namespace chulie::ui::links {

namespace {

QString link(const QString &to, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(to, words.toHtmlEscaped());
}

} // namespace

QString toClause(const QString &id, const QString &words)
{
    return link(QStringLiteral("policy/") + id, words);
}

QString toClause(const QString &id, const targets::Target &target, const QString &words)
{
    return link(QStringLiteral("policy/%1/%2").arg(id, QLatin1StringView(target.code)), words);
}

QString toItem(int number, const QString &words)
{
    return link(QStringLiteral("responsibilities/%1").arg(number), words);
}

QString toTarget(const targets::Target &target)
{
    return link(QStringLiteral("targets/") + QLatin1StringView(target.code), targets::title(target));
}

QString toMeasures(int item, const QString &words)
{
    return link(QStringLiteral("measures/%1").arg(item), words);
}

Address address(const QString &link, const Scope &scope)
{
    const QStringList parts = link.split(u'/');
    Address address{.page = parts.first(), .scope = scope};
    if (address.page == QLatin1StringView("policy")) {
        address.clause = parts.value(1);
        address.target = parts.value(2).toStdString();
    } else if (address.page == QLatin1StringView("targets")) {
        address.target = parts.value(1).toStdString();
    } else {
        address.item = parts.value(1).toInt();
    }
    return address;
}

} // namespace chulie::ui::links
