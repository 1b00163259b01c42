#include "models/values/byid.h"

#include <QTest>

#include <limits>

namespace chulie::values {

class ByIdTest : public QObject
{
    Q_OBJECT

private slots:
    void value_data();
    void value();
};

void ByIdTest::value_data()
{
    QTest::addColumn<std::int64_t>("id");
    QTest::newRow("the first of a table") << std::int64_t{1};
    QTest::newRow("one of a city") << std::int64_t{1'420'091};
    QTest::newRow("the last that is kept with the others") << std::int64_t{1 << 26};
    QTest::newRow("far away, as a stranger may write it") << std::numeric_limits<std::int64_t>::max();
    QTest::newRow("below nothing") << std::numeric_limits<std::int64_t>::min();
}

void ByIdTest::value()
{
    QFETCH(const std::int64_t, id);
    ById<int> values;
    QCOMPARE(values.value(id), 0);
    values[id] = 7;
    QCOMPARE(values.value(id), 7);
    QCOMPARE(values.value(id == 1 ? 2 : 1), 0);
}

} // namespace chulie::values

QTEST_APPLESS_MAIN(chulie::values::ByIdTest)

#include "byid_test.moc"
