#include "ui/lists/formreferences.h"

#include "ui/choosing/referencechooser.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordform.h"
#include "ui/session.h"

#include <QLineEdit>

namespace chulie::lists {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormReferences)
};

constexpr int longestName = 16; ///< in figures

/// The code of the village that is chosen in \a form; "" where it has none.
std::string villageOf(const forms::RecordForm &form)
{
    for (const catalogue::Column &column : form.table().columns)
        if (column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Village)
            return form.editor(column.number)->text().toStdString();
    return {};
}

/// Says beside \a line what the row is called whose key is in it: people know a household by its head.
void nameBeside(forms::FieldEditor &editor, QLineEdit &line, storage::Database &database,
                const catalogue::Table &named)
{
    const auto say = [&editor, &database, &named](const QString &key) {
        const auto called = records::calledBeside(database, named, key);
        const QFontMetrics metrics = editor.fontMetrics();
        editor.sayBeside(metrics.elidedText(called ? *called : called.failure().message, Qt::ElideRight,
                                            longestName * metrics.horizontalAdvance(u'0')));
    };
    QObject::connect(&line, &QLineEdit::textChanged, &editor, say);
    say(line.text());
}

} // namespace

void offerReferences(forms::RecordForm &form, ui::Session &session)
{
    for (const catalogue::Column &column : form.table().columns) {
        const catalogue::Table *named = records::namedBy(form.table(), column);
        auto *line = form.editor(column.number)->findChild<QLineEdit *>();
        if (!named || named->id == catalogue::TableId::Village || !line)
            continue;
        auto *chooser = new choosing::ReferenceChooser(*line, session.database(), *named,
                                                       [&form] { return villageOf(form); });
        if (column.kind == catalogue::Kind::Reference) {
            nameBeside(*form.editor(column.number), *line, session.database(), *named);
            continue;
        }
        // The form has just filled its lines, or something was typed.
        QObject::connect(&form, &forms::RecordForm::proposalsChanged, chooser,
                         [chooser, editor = form.editor(column.number)] {
                             if (editor->problem().isEmpty() && !chooser->isKnown())
                                 editor->setProblem(Words::tr("The village has no such natural village"));
                         });
    }
}

} // namespace chulie::lists
