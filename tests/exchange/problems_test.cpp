#include "models/exchange/problems.h"

#include <QTest>

namespace chulie::exchange {

/// What is said about the rows of a batch, in its order.
class ProblemsTest : public QObject
{
    Q_OBJECT
private slots:
    void order_data();
    void order();
};

void ProblemsTest::order_data()
{
    QTest::addColumn<QStringList>("noted");
    QTest::addColumn<QStringList>("settled");
    const auto add = [](const char *name, const QString &noted, const QString &settled) {
        QTest::newRow(name) << noted.split(u' ', Qt::SkipEmptyParts)
                            << settled.split(u' ', Qt::SkipEmptyParts);
    };
    // File, line and reason of each.
    add("nobody", {}, {});
    add("in order", QStringLiteral("0:2:a 0:2:b 0:5:a 1:1:a"), QStringLiteral("0:2:a 0:2:b 0:5:a 1:1:a"));
    add("of a row, as they came", QStringLiteral("0:2:b 0:5:a 0:2:a"), QStringLiteral("0:2:b 0:2:a 0:5:a"));
    add("later ones before, between and after", QStringLiteral("0:3:a 0:5:a 0:7:a 0:9:b 0:2:b 0:5:b 0:7:b"),
        QStringLiteral("0:2:b 0:3:a 0:5:a 0:5:b 0:7:a 0:7:b 0:9:b"));
    add("the other way round", QStringLiteral("1:9:a 0:9:a 0:8:a"), QStringLiteral("0:8:a 0:9:a 1:9:a"));
    add("said twice", QStringLiteral("0:2:a 0:3:a 0:2:b 0:2:a"), QStringLiteral("0:2:a 0:2:b 0:3:a"));
}

void ProblemsTest::order()
{
    QFETCH(QStringList, noted);
    QFETCH(QStringList, settled);
    Problems problems;
    for (const QString &one : noted) {
        const QStringList parts = one.split(u':');
        problems.add({.file = parts[0].toInt(),
                      .line = parts[1].toInt(),
                      .column = "姓名",
                      .value = {},
                      .reason = parts[2]},
                     true);
    }
    problems.settle();
    QStringList found;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const Problem problem = problems.at(i);
        found << QStringLiteral("%1:%2:%3").arg(problem.file).arg(problem.line).arg(problem.reason);
    }
    QCOMPARE(found, settled);
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::ProblemsTest)
#include "problems_test.moc"
