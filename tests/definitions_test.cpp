#include "tests/support/source.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace chulie::tests {

/// A name means one thing: no namespace defines two types of one name. The compiler sees this only where both
/// definitions meet in one source; elsewhere the linker takes either of them.
class DefinitionsTest : public QObject
{
    Q_OBJECT
private slots:
    void found_data();
    void found();
    void definedOnce();
};

namespace {

using support::Source;

/// The types that \a source defines outside of unnamed namespaces and of other types, with their namespaces:
/// "chulie::exchange::Batch". It relies on the layout of the sources: what opens or closes a namespace, and a
/// type outside of types, begins its line.
QStringList definitions(const Source &source)
{
    static const QRegularExpression opens(QStringLiteral("^(?:inline )?namespace ?([\\w:]*) ?\\{$"));
    static const QRegularExpression type(
        QStringLiteral("^(?:struct|class|enum class|enum) (?:\\[\\[\\w+\\]\\] )?(\\w+)(?: final)?(?: : "
                       "[^;]*)?(?: \\{.*)?$"));
    QStringList spaces;
    QStringList types;
    for (const QString &line : source.text.split(u'\n')) {
        if (const auto open = opens.match(line); open.hasMatch())
            spaces.append(open.captured(1));
        else if (line.startsWith(QStringLiteral("} // namespace")))
            spaces.removeLast();
        else if (const auto match = type.match(line); match.hasMatch() && !spaces.contains(QString()))
            types.append((spaces + QStringList{match.captured(1)}).join(QStringLiteral("::")));
    }
    return types;
}

} // namespace

void DefinitionsTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char *name, const char *text, const QStringList &types) {
        QTest::newRow(name) << QString::fromLatin1(text) << types;
    };
    row("a struct", "namespace a::b {\nstruct C\n{\n};\n} // namespace a::b\n", {QStringLiteral("a::b::C")});
    row("a class with a base", "namespace a {\nclass C : public D\n{\n", {QStringLiteral("a::C")});
    row("an enum", "namespace a {\nenum class C : int { D };\n", {QStringLiteral("a::C")});
    row("a closed namespace", "namespace a {\nnamespace b {\n} // namespace b\nstruct C {};\n",
        {QStringLiteral("a::C")});
    row("only declared", "namespace a {\nstruct C;\nenum class E : int;\n", {});
    row("unnamed namespace", "namespace a {\nnamespace {\nstruct C\n{\n", {});
    row("within a type", "namespace a {\n    struct C\n    {\n", {});
}

void DefinitionsTest::found()
{
    QFETCH(QString, text);
    QFETCH(QStringList, types);
    QCOMPARE(definitions({QStringLiteral("models/a/b.h"), text}), types);
}

void DefinitionsTest::definedOnce()
{
    QMap<QString, QStringList> files;
    for (const Source &source : support::readSources())
        if (source.isCpp() && source.layer() != QStringLiteral("tests"))
            for (const QString &type : definitions(source))
                files[type].append(source.path);
    QVERIFY(files.size() > 300);
    for (const auto &[type, where] : files.asKeyValueRange())
        QVERIFY2(where.size() == 1,
                 qPrintable(type + QStringLiteral(": ") + where.join(QStringLiteral(", "))));
}

} // namespace chulie::tests

QTEST_GUILESS_MAIN(chulie::tests::DefinitionsTest)
#include "definitions_test.moc"
