#include "tests/support/source.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace chulie::tests {

/// What the sources must hold to so that the program stays three layers, each fact has one home, and a file
/// can be read in one go. Every rule is shown to bite on a made-up source.
class ArchitectureTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesBite_data();
    void rulesBite();
    void rulesSpare_data();
    void rulesSpare();
    void foldersThatIncludeEachOther();
    void sources();
    void top();
};

namespace {

using support::Piece;
using support::Source;

constexpr int mostLines = 400;

/// Where a rule finds fault: a line and what is wrong there.
using Faults = std::vector<Piece>;
using Rule = Faults (*)(const Source &source);

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::MultilineOption);
}

/// Faults of the pieces for which \a isFault holds.
template <typename IsFault>
Faults among(const std::vector<Piece> &pieces, const QString &message, IsFault isFault)
{
    Faults faults;
    for (const Piece &piece : pieces)
        if (isFault(piece.text))
            faults.push_back({message.arg(piece.text.simplified()), piece.line});
    return faults;
}

/// A fault for each line of \a source in which \a wrong is found.
Faults inLines(const Source &source, const QRegularExpression &wrong, const QString &message)
{
    Faults faults;
    int number = 0;
    for (const QString &line : source.text.split(u'\n')) {
        ++number;
        if (const auto match = wrong.match(line); match.hasMatch())
            faults.push_back({message.arg(match.captured()), number});
    }
    return faults;
}

bool isOfQt(const QString &header, std::initializer_list<const char *> modules)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return std::ranges::any_of(modules, [&](const char *module) {
        const QLatin1StringView name(module);
        return header.startsWith(name) || QFileInfo::exists(headers + u'/' + name + u'/' + header);
    });
}

Faults layers(const Source &source)
{
    static const QMap<QString, QStringList> mayInclude{
        {QStringLiteral("models"), {QStringLiteral("models")}},
        {QStringLiteral("ui"), {QStringLiteral("models"), QStringLiteral("ui")}},
        {QStringLiteral("app"), {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")}},
    };
    static const QSet<QString> ours{QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                                    QStringLiteral("tests")};
    if (!mayInclude.contains(source.layer()))
        return {};
    return among(source.includes(), QStringLiteral("includes %1 against the layers"),
                 [&](const QString &file) {
                     const QString layer = file.section(u'/', 0, 0);
                     return ours.contains(layer) && !mayInclude[source.layer()].contains(layer);
                 });
}

Faults screenInModels(const Source &source)
{
    if (source.layer() != QStringLiteral("models"))
        return {};
    return among(source.includes(), QStringLiteral("models know no screen: %1"), [](const QString &file) {
        return isOfQt(file, {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtCharts"});
    });
}

Faults charts(const Source &source)
{
    if (source.path.startsWith(QStringLiteral("ui/charts/chartview.")))
        return {};
    return among(source.includes(), QStringLiteral("only ui/charts/chartview may know Qt Charts: %1"),
                 [](const QString &file) { return isOfQt(file, {"QtCharts"}); });
}

Faults sql(const Source &source)
{
    static const QRegularExpression statement(pattern(
        R"(^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|)"
        R"(CREATE\s+(TEMP\s+|UNIQUE\s+)?(TABLE|INDEX|VIEW|TRIGGER)\s|DROP\s+\w+\s|ALTER\s+TABLE\s|PRAGMA\s|)"
        R"(WITH\s+\w+.*\bAS\s*\(|BEGIN\s+\w|COMMIT\b|ROLLBACK\b|VACUUM\b|ATTACH\s))"));
    if (!source.isCpp() || source.layer() == QStringLiteral("models") ||
        source.layer() == QStringLiteral("tests"))
        return {};
    Faults faults = among(source.literals(), QStringLiteral("SQL outside models: %1"),
                          [](const QString &text) { return statement.match(text).hasMatch(); });
    const Faults readers =
        among(source.includes(), QStringLiteral("reads SQL outside models: %1"), [](const QString &file) {
            return file == QStringLiteral("sqlite3.h") || isOfQt(file, {"QtSql"});
        });
    faults.insert(faults.end(), readers.begin(), readers.end());
    return faults;
}

Faults questions(const Source &source)
{
    static const QSet<QString> boxes{QStringLiteral("QMessageBox"), QStringLiteral("QFileDialog"),
                                     QStringLiteral("QInputDialog"), QStringLiteral("QErrorMessage")};
    // FileChooser is what ui/ask chooses files with.
    if (source.path == QStringLiteral("ui/ask.cpp") || source.path == QStringLiteral("ui/filechooser.h") ||
        source.layer() == QStringLiteral("tests"))
        return {};
    return among(source.includes(), QStringLiteral("ui/ask alone asks: %1"),
                 [](const QString &file) { return boxes.contains(file); });
}

Faults length(const Source &source)
{
    if (source.layer() == QStringLiteral("translations") ||
        source.path.startsWith(QStringLiteral("tests/data/")) ||
        source.path.startsWith(QStringLiteral("resources/policy/")) ||
        source.path.startsWith(QStringLiteral("resources/pictures/")) || source.lines() <= mostLines)
        return {};
    return {{QStringLiteral("has %1 lines").arg(source.lines()), mostLines}};
}

Faults fileNames(const Source &source)
{
    const QString name = source.path.section(u'/', -1);
    // A translation is named by its locale, a document as its readers look for it.
    if (name == name.toLower() || name == QStringLiteral("CMakeLists.txt") ||
        name.endsWith(QStringLiteral(".ts")) || name.endsWith(QStringLiteral(".md")))
        return {};
    return {{QStringLiteral("is not named in lower case"), 1}};
}

Faults machinePaths(const Source &source)
{
    static const QRegularExpression path(pattern(R"((?<![\w.}/*<])/(home|root|work|Users|mnt|opt)/\w)"));
    return inLines(source, path, QStringLiteral("names a folder of one machine: %1"));
}

Faults leftovers(const Source &source)
{
    // Spelled apart, so that this file holds none.
    static const QRegularExpression marks(pattern("\\b(NO"
                                                  "LINT|Q"
                                                  "SKIP|TO"
                                                  "DO|FIX"
                                                  "ME|XX"
                                                  "X)\\b|\\bqF"
                                                  "atal\\("));
    static const QRegularExpression marksInTests(pattern("\\b(NO"
                                                         "LINT|Q"
                                                         "SKIP|TO"
                                                         "DO|FIX"
                                                         "ME|XX"
                                                         "X)\\b"));
    if (!source.isCpp())
        return {};
    return inLines(source, source.layer() == QStringLiteral("tests") ? marksInTests : marks,
                   QStringLiteral("leaves %1 behind"));
}

Faults opening(const Source &source)
{
    static const QRegularExpression opened(pattern(R"(\bDatabase::open\s*\()"));
    if (!source.isCpp() || source.layer() == QStringLiteral("tests") ||
        source.path == QStringLiteral("models/storage/database.cpp") ||
        source.path == QStringLiteral("models/storage/ledgerfile.h"))
        return {};
    return inLines(source, opened, QStringLiteral("a LedgerFile alone opens connections: %1"));
}

Faults threads(const Source &source)
{
    if (source.layer() != QStringLiteral("ui") || source.path.startsWith(QStringLiteral("ui/latest.")) ||
        source.path.startsWith(QStringLiteral("ui/work.")))
        return {};
    return among(source.includes(), QStringLiteral("ui/latest and ui/work alone start threads: %1"),
                 [](const QString &file) {
                     return file == QStringLiteral("QThread") || file.startsWith(QStringLiteral("QFuture")) ||
                            file.startsWith(QStringLiteral("QtConcurrent"));
                 });
}

const QMap<QByteArray, Rule> &rules()
{
    static const QMap<QByteArray, Rule> all{
        {"layers", layers},        {"screen in models", screenInModels},
        {"charts", charts},        {"sql", sql},
        {"questions", questions},  {"length", length},
        {"file names", fileNames}, {"machine paths", machinePaths},
        {"leftovers", leftovers},  {"opening", opening},
        {"threads", threads},
    };
    return all;
}

/// Pairs of folders that include each other, be it over a third.
QStringList mutual(const std::vector<Source> &sources)
{
    QMap<QString, QSet<QString>> reached;
    for (const Source &source : sources)
        if (source.isCpp() && source.layer() != QStringLiteral("tests"))
            for (const Piece &include : source.includes())
                if (const QString to = include.text.section(u'/', 0, -2);
                    !to.isEmpty() && to != source.folder())
                    reached[source.folder()].insert(to);
    for (bool grew = true; grew;) {
        grew = false;
        for (auto &folders : reached) {
            const auto before = folders.size();
            const QSet<QString> known = folders;
            for (const QString &folder : known)
                folders.unite(reached.value(folder));
            grew = grew || folders.size() > before;
        }
    }
    QStringList pairs;
    for (auto from = reached.cbegin(); from != reached.cend(); ++from)
        for (const QString &to : from.value())
            if (from.key() < to && reached.value(to).contains(from.key()))
                pairs.append(from.key() + QStringLiteral(" and ") + to);
    pairs.sort();
    return pairs;
}

} // namespace

void ArchitectureTest::rulesBite_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *rule, const char *path, const QString &text) {
        QTest::newRow(name) << QByteArray(rule) << QString::fromLatin1(path) << text;
    };
    row("models include ui", "layers", "models/a/b.cpp", QStringLiteral("#include \"ui/page.h\"\n"));
    row("models include app", "layers", "models/a/b.cpp",
        QStringLiteral("  #  include \"app/commands/list.h\"\n"));
    row("ui includes app", "layers", "ui/page.cpp", QStringLiteral("#include \"app/commands/list.h\"\n"));
    row("app includes tests", "layers", "app/main.cpp",
        QStringLiteral("#include \"tests/support/files.h\"\n"));
    row("a widget", "screen in models", "models/a/b.h", QStringLiteral("#include <QWidget>\n"));
    row("a painter", "screen in models", "models/a/b.h", QStringLiteral("#include <QtGui/QPainter>\n"));
    row("a printer", "screen in models", "models/a/b.h", QStringLiteral("#include <QPrinter>\n"));
    row("a chart", "charts", "ui/overview/overview.cpp", QStringLiteral("#include <QtCharts/QChart>\n"));
    row("a series", "charts", "ui/overview/overview.cpp", QStringLiteral("#include <QBarSeries>\n"));
    row("a query", "sql", "ui/a.cpp", QStringLiteral("auto a = \"SELECT code FROM village\";"));
    row("a raw query", "sql", "app/a.cpp", QStringLiteral("auto a = R\"(\nSELECT code\nFROM village\n)\";"));
    row("a marked raw query", "sql", "app/a.cpp",
        QStringLiteral("auto a = R\"sql(DELETE FROM village)sql\";"));
    row("an insertion", "sql", "ui/a.cpp",
        QStringLiteral("run(\"INSERT OR REPLACE INTO village VALUES (1)\");"));
    row("an update", "sql", "ui/a.cpp", QStringLiteral("run(\"UPDATE village SET code = 1\");"));
    row("a table", "sql", "ui/a.cpp", QStringLiteral("run(\"CREATE TABLE village (code)\");"));
    row("a pragma", "sql", "ui/a.cpp", QStringLiteral("run(\"PRAGMA user_version\");"));
    row("sqlite itself", "sql", "ui/a.cpp", QStringLiteral("#include <sqlite3.h>\n"));
    row("Qt SQL", "sql", "ui/a.cpp", QStringLiteral("#include <QSqlQuery>\n"));
    row("a message box", "questions", "ui/a.cpp", QStringLiteral("#include <QMessageBox>\n"));
    row("too long", "length", "ui/a.cpp", QStringLiteral("//\n").repeated(mostLines + 1));
    row("a capital", "file names", "ui/MainWindow.cpp", {});
    row("somebody's folder", "machine paths", "ui/a.cpp",
        QStringLiteral("open(\"%1\");").arg(QStringLiteral("/%1/me").arg(QStringLiteral("home"))));
    row("a connection by path", "opening", "ui/a.cpp",
        QStringLiteral("auto own = Database::open(path, Database::Mode::ReadOnly);"));
    row("a thread by hand", "threads", "ui/a/b.cpp", QStringLiteral("#include <QtConcurrentRun>\n"));
    row("an answer by hand", "threads", "ui/a/b.h", QStringLiteral("#include <QFutureWatcher>\n"));
    row("a mark", "leftovers", "ui/a.cpp",
        QStringLiteral("// %1%2: later").arg(QStringLiteral("TO"), QStringLiteral("DO")));
    row("an end", "leftovers", "ui/a.cpp",
        QStringLiteral("%1%2(\"\");").arg(QStringLiteral("qF"), QStringLiteral("atal")));
}

void ArchitectureTest::rulesBite()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rules()[rule]({path, text}).size(), 1U);
}

void ArchitectureTest::rulesSpare_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *rule, const char *path, const QString &text) {
        QTest::newRow(name) << QByteArray(rule) << QString::fromLatin1(path) << text;
    };
    row("downwards", "layers", "app/main.cpp", QStringLiteral("#include \"ui/shell/mainwindow.h\"\n"));
    row("tests see all", "layers", "tests/a_test.cpp",
        QStringLiteral("#include \"ui/shell/mainwindow.h\"\n"));
    row("Core", "screen in models", "models/a/b.cpp",
        QStringLiteral("#include <QString>\n#include <QSqlDatabase>\n"));
    row("the one file", "charts", "ui/charts/chartview.cpp", QStringLiteral("#include <QtCharts/QChart>\n"));
    row("in models", "sql", "models/a/b.cpp", QStringLiteral("auto a = \"SELECT 1\";"));
    row("in a comment", "sql", "ui/a.cpp",
        QStringLiteral("// \"SELECT 1\n/* \"DELETE FROM x \" */ char c = '\"';"));
    row("a word", "sql", "ui/a.cpp", QStringLiteral("tr(\"Select a village\");"));
    row("where asking lives", "questions", "ui/ask.cpp", QStringLiteral("#include <QMessageBox>\n"));
    row("where ledgers are opened", "opening", "models/storage/ledgerfile.h",
        QStringLiteral("return Database::open(m_path, m_mode);"));
    row("where work begins", "threads", "ui/latest.cpp", QStringLiteral("#include <QtConcurrentRun>\n"));
    row("just long", "length", "ui/a.cpp", QStringLiteral("//\n").repeated(mostLines));
    row("an address", "machine paths", "ui/a.cpp",
        QStringLiteral("// https://example.org/%1/x").arg(QStringLiteral("home")));
}

void ArchitectureTest::rulesSpare()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rules()[rule]({path, text}).size(), 0U);
}

void ArchitectureTest::foldersThatIncludeEachOther()
{
    const auto including = [](const char *path, const char *file) {
        return Source{QString::fromLatin1(path),
                      QStringLiteral("#include \"%1\"\n").arg(QLatin1StringView(file))};
    };
    const Source a = including("models/a/x.cpp", "models/b/y.h");
    QCOMPARE(mutual({a}), QStringList());
    QCOMPARE(mutual({a, including("models/b/z.h", "models/a/x.h")}),
             QStringList{QStringLiteral("models/a and models/b")});
    const QStringList round =
        mutual({a, including("models/b/z.h", "models/c/x.h"), including("models/c/x.h", "models/a/x.h")});
    QCOMPARE(round.size(), 3);
    QCOMPARE(mutual({including("ui/shell/pages.cpp", "ui/a/x.h"), including("ui/a/x.h", "ui/page.h")}),
             QStringList());
    QCOMPARE(mutual({including("ui/pages.cpp", "ui/a/x.h"), including("ui/a/x.h", "ui/page.h")}),
             QStringList{QStringLiteral("ui and ui/a")});
}

void ArchitectureTest::sources()
{
    const std::vector<Source> all = support::readSources();
    QVERIFY(all.size() > 50);
    QStringList faults = mutual(all);
    for (const Source &source : all)
        for (const Rule rule : rules())
            for (const Piece &fault : rule(source))
                faults.append(QStringLiteral("%1:%2: %3").arg(source.path).arg(fault.line).arg(fault.text));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ArchitectureTest::top()
{
    const QStringList agreed{
        QStringLiteral("CMakeLists.txt"),
        QStringLiteral("LICENSE"),
        QStringLiteral("README.md"),
        QStringLiteral("app"),
        QStringLiteral("models"),
        QStringLiteral("resources"),
        QStringLiteral("tests"),
        QStringLiteral("translations"),
        QStringLiteral("ui"),
    };
    for (const QString &name : support::topLevel())
        QVERIFY2(agreed.contains(name), qPrintable(name));
}

} // namespace chulie::tests

QTEST_GUILESS_MAIN(chulie::tests::ArchitectureTest)
#include "architecture_test.moc"
