#include "ui/policy/plantext.h"

#include "models/policy/policy.h"
#include "models/targets/target.h"
#include "ui/links.h"

#include <QCoreApplication>
#include <QPalette>

namespace chulie::policy {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chulie::policy::PolicyPage)
};

/// The responsibilities that \a clause is the text of.
std::vector<const Responsibility *> responsibilitiesOf(const Clause &clause)
{
    std::vector<const Responsibility *> found;
    for (const Responsibility &responsibility : responsibilities())
        if (responsibility.clause == clause.id)
            found.push_back(&responsibility);
    return found;
}

/// What rests on \a clause, as links.
QStringList resting(const Clause &clause)
{
    QStringList parts;
    QStringList targets;
    for (const targets::Target *target : targetsOf(clause))
        targets += ui::links::toTarget(*target);
    if (!targets.isEmpty())
        parts += Words::tr("Targets: %1").arg(targets.join(QStringLiteral(" · ")));
    for (const Responsibility *responsibility : responsibilitiesOf(clause)) {
        const int number = responsibility->number;
        parts +=
            Words::tr("Responsibility: %1")
                .arg(ui::links::toItem(number, QString::number(number) + u' ' + responsibility->content));
        parts += ui::links::toMeasures(number, Words::tr("Its measures"));
    }
    return parts;
}

QString clauseText(const Clause &clause, std::size_t place)
{
    const char *level = clause.id.size() == 1 ? "h2" : "h3";
    QString text = QStringLiteral("<a name=\"%1\"></a><%2>%3　%4</%2>")
                       .arg(planAnchor(place), QLatin1StringView(level), clause.id.toHtmlEscaped(),
                            clause.heading.toHtmlEscaped());
    const QStringList links = resting(clause);
    if (!links.isEmpty())
        text +=
            QStringLiteral("<p class=\"links\">") + links.join(QStringLiteral("　")) + QStringLiteral("</p>");
    for (const QString &paragraph : clause.paragraphs)
        text += QStringLiteral("<p>") + paragraph.toHtmlEscaped() + QStringLiteral("</p>");
    return text;
}

} // namespace

QString planAnchor(std::size_t clause)
{
    return QStringLiteral("c%1").arg(clause);
}

QString planText(const QPalette &palette)
{
    QString text = QStringLiteral("<style>p { line-height: 150%; } .links { background-color: %1; } "
                                  "a { color: %2; }</style><h1>%3</h1>")
                       .arg(palette.color(QPalette::AlternateBase).name(),
                            palette.color(QPalette::Link).name(), planTitle().toHtmlEscaped());
    const auto all = clauses();
    for (std::size_t place = 0; place < all.size(); ++place)
        text += clauseText(all[place], place);
    return text;
}

} // namespace chulie::policy
