#include "models/sources/readahead.h"

#include <QTest>

#include <set>

namespace chulie::sources {

/// A reader that is ahead of whoever takes the rows gives what the source itself would have given.
class ReadAheadTest : public QObject
{
    Q_OBJECT
private slots:
    void givesTheSameRows_data();
    void givesTheSameRows();
    void firstRowsStartNoThread();
    void isLeftBeforeItsEnd();
};

namespace {

/// Rows with a number, and a text that is as long as \a size says.
class Counted : public RowSource
{
public:
    Counted(int rows, std::size_t size, std::set<std::thread::id> *threads = nullptr)
        : m_rows(rows), m_size(size), m_threads(threads)
    {
    }

    bool next() override
    {
        if (m_threads)
            m_threads->insert(std::this_thread::get_id());
        if (m_row == m_rows)
            return false;
        ++m_row;
        m_number = std::to_string(m_row);
        m_text = std::string(m_size, static_cast<char>('a' + m_row % 26));
        m_cells.assign(m_row % 3 == 0 ? 1 : 3, {});
        m_cells[0] = {.words = m_number, .is = SourceCell::Is::Number};
        if (m_cells.size() > 2)
            m_cells[2] = {.words = m_text, .is = SourceCell::Is::Text};
        return true;
    }
    [[nodiscard]] std::span<const SourceCell> cells() const override { return m_cells; }
    [[nodiscard]] int where() const override { return 2 * m_row; }
    [[nodiscard]] QString problem() const override
    {
        return m_row == m_rows ? QStringLiteral("cut off") : QString();
    }
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] int hiddenRows() const override { return m_row / 10; }
    [[nodiscard]] double done() const override { return m_rows == 0 ? 1 : double(m_row) / m_rows; }

private:
    int m_rows;
    std::size_t m_size;
    std::set<std::thread::id> *m_threads;
    int m_row = 0;
    std::string m_number;
    std::string m_text;
    std::vector<SourceCell> m_cells;
};

QString line(const RowSource &source)
{
    QString line = QString::number(source.where()) + QLatin1Char(':');
    for (const SourceCell &cell : source.cells())
        line += QString::fromUtf8(cell.words.data(), static_cast<qsizetype>(cell.words.size())) +
                QString::number(static_cast<int>(cell.is)) + QLatin1Char('|');
    return line;
}

QStringList lines(RowSource &source)
{
    QStringList all;
    while (source.next())
        all << line(source);
    return all;
}

} // namespace

void ReadAheadTest::givesTheSameRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("size");
    for (const int rows : {0, 1, 63, 64, 65, 576, 577, 5000})
        QTest::addRow("%d rows", rows) << rows << 9;
    QTest::newRow("empty texts") << 700 << 0;
    QTest::newRow("long texts") << 700 << 40'000;
}

void ReadAheadTest::givesTheSameRows()
{
    QFETCH(int, rows);
    QFETCH(int, size);
    Counted plain(rows, static_cast<std::size_t>(size));
    ReadAhead ahead(std::make_unique<Counted>(rows, static_cast<std::size_t>(size)));
    QCOMPARE(lines(ahead), lines(plain));
    QVERIFY(!ahead.next());
    QCOMPARE(ahead.problem(), plain.problem());
    QCOMPARE(ahead.hiddenRows(), plain.hiddenRows());
    QCOMPARE(ahead.done(), plain.done());
}

void ReadAheadTest::firstRowsStartNoThread()
{
    std::set<std::thread::id> threads;
    {
        ReadAhead ahead(std::make_unique<Counted>(5000, 9, &threads));
        for (int row = 0; row < 64; ++row)
            QVERIFY(ahead.next());
    }
    QCOMPARE(threads, std::set{std::this_thread::get_id()});
    {
        ReadAhead ahead(std::make_unique<Counted>(5000, 9, &threads));
        QCOMPARE(lines(ahead).size(), 5000);
    }
    QCOMPARE(threads.size(), std::size_t{2});
}

void ReadAheadTest::isLeftBeforeItsEnd()
{
    for (const int taken : {0, 1, 64, 65, 600}) {
        ReadAhead ahead(std::make_unique<Counted>(1'000'000, 9));
        for (int row = 0; row < taken; ++row)
            QVERIFY(ahead.next());
    }
}

} // namespace chulie::sources

QTEST_GUILESS_MAIN(chulie::sources::ReadAheadTest)
#include "readahead_test.moc"
