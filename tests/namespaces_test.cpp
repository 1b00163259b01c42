#include "tests/support/source.h"

#include <QRegularExpression>
#include <QTest>

namespace chulie::tests {

/// A name says where its thing is: what a folder holds is in the namespace of the folder's name, or deeper.
/// A theme's folders in models, ui and tests share their name, and so their namespace.
class NamespacesTest : public QObject
{
    Q_OBJECT
private slots:
    void found_data();
    void found();
    void areFolders();
};

namespace {

using support::Source;

/// The namespaces in which \a source defines something, but for those of its folder. It relies on the layout
/// of the sources: what opens or closes a namespace begins its line. Of another folder types are only
/// declared; what is in nothing but an unnamed namespace is a program's own.
QStringList strays(const Source &source)
{
    static const QRegularExpression opens(QStringLiteral("^(?:inline )?namespace ?([\\w:]*) ?\\{$"));
    static const QRegularExpression harmless(
        QStringLiteral("^(?:\\s*$|//|#|(?:class|struct|enum class|enum) \\w+(?: : [\\w:]+)?;)"));
    const QString own = QStringLiteral("chulie::") + source.folder().section(u'/', -1);
    QStringList open;
    QStringList found;
    for (const QString &line : source.text.split(u'\n')) {
        if (const auto match = opens.match(line); match.hasMatch())
            open.append(match.captured(1));
        else if (line.startsWith(QStringLiteral("} // namespace")))
            open.removeLast();
        else if (!open.isEmpty() && !open.first().isEmpty() && !harmless.match(line).hasMatch())
            if (const QString space = open.join(QStringLiteral("::"));
                space != own && !space.startsWith(own + QStringLiteral("::")) && !found.contains(space))
                found.append(space);
    }
    return found;
}

} // namespace

void NamespacesTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("spaces");
    const auto row = [](const char *name, const char *text, const QStringList &spaces) {
        QTest::newRow(name) << QString::fromLatin1(text) << spaces;
    };
    row("its own", "namespace chulie::b {\nstruct C\n{\n};\n} // namespace chulie::b\n", {});
    row("deeper", "namespace chulie::b::c {\nint d();\n} // namespace chulie::b::c\n", {});
    row("unnamed in its own",
        "namespace chulie::b {\nnamespace {\nint d;\n} // namespace\n} // namespace chulie::b\n", {});
    row("another's declared",
        "namespace chulie::c {\nclass D;\nenum class E : std::uint8_t;\n} // namespace chulie::c\n", {});
    row("unnamed alone", "namespace {\nint d;\n} // namespace\n", {});
    row("none", "#include <QString>\n\nint main()\n{\n}\n", {});
    row("another's", "namespace chulie::c {\nint d();\n} // namespace chulie::c\n",
        {QStringLiteral("chulie::c")});
    row("the project's", "namespace chulie {\nint d();\n} // namespace chulie\n", {QStringLiteral("chulie")});
    row("one that begins alike", "namespace chulie::bc {\nint d();\n} // namespace chulie::bc\n",
        {QStringLiteral("chulie::bc")});
}

void NamespacesTest::found()
{
    QFETCH(QString, text);
    QFETCH(QStringList, spaces);
    QCOMPARE(strays({QStringLiteral("models/b/x.h"), text}), spaces);
}

void NamespacesTest::areFolders()
{
    QStringList faults;
    int read = 0;
    for (const Source &source : support::readSources()) {
        if (!source.isCpp())
            continue;
        ++read;
        for (const QString &space : strays(source))
            faults.append(source.path + QStringLiteral(": ") + space);
    }
    QVERIFY(read > 300);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace chulie::tests

QTEST_GUILESS_MAIN(chulie::tests::NamespacesTest)
#include "namespaces_test.moc"
