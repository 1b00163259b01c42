#include "models/exchange/templates.h"

#include "models/catalogue/catalogue.h"
#include "models/exchange/footer.h"
#include "models/exchange/sheetfile.h"
#include "models/exchange/tablesheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace chulie::exchange {

namespace {

constexpr auto rosterName = "花名册";

/// A column of a template: the field, and the heading above it where it has one.
struct TemplateColumn
{
    const catalogue::Field *field;
    std::string group = {};
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

/// What a value of the kind looks like.
std::string example(const catalogue::Field &field)
{
    const catalogue::Column &column = field.leaf();
    const std::vector<std::string> offered = choices(column);
    if (!offered.empty())
        return offered.front();
    switch (column.kind) {
    case catalogue::Kind::Date:
        return "2019-06-30";
    case catalogue::Kind::Year:
        return "2019";
    case catalogue::Kind::Money:
        return "12345.67";
    case catalogue::Kind::Count:
        return std::to_string(std::max<std::int64_t>(column.min, 3));
    case catalogue::Kind::Village:
        return "441623104200";
    case catalogue::Kind::Region:
        return "441623";
    case catalogue::Kind::Identity:
        return "441622197912189025";
    default:
        return {};
    }
}

/// What is to be entered, in a sentence.
QString kindInWords(const catalogue::Field &field)
{
    const catalogue::Column &column = field.leaf();
    if (!choices(column).empty())
        return Words::tr("Choose from the list.");
    switch (column.kind) {
    case catalogue::Kind::Date:
        return Words::tr("A date, as 2019-06-30.");
    case catalogue::Kind::Year:
        return Words::tr("A year, as 2019.");
    case catalogue::Kind::Money:
        return Words::tr("An amount in yuan, with two decimals at most.");
    case catalogue::Kind::Count:
        return Words::tr("A whole number.");
    case catalogue::Kind::Village:
        return Words::tr("The 12 digits of the village.");
    case catalogue::Kind::Region:
        return Words::tr("The 4, 6 or 9 digits of the city, county or town.");
    case catalogue::Kind::Identity:
        return Words::tr(
            "The 18 characters of the identity card, or another document's kind, a colon and its number.");
    case catalogue::Kind::Code:
        return Words::tr("Digits and letters, kept as they are.");
    default:
        return Words::tr("Words.");
    }
}

std::string noteOf(const catalogue::Field &field)
{
    QStringList lines{kindInWords(field)};
    if (field.required)
        lines.prepend(Words::tr("Must be filled in."));
    else
        lines << Words::tr("Blank means not known yet.");
    return lines.join(u'\n').toStdString();
}

/// An empty sheet of \a columns with an example row.
Sheet emptySheet(const std::string &name, const std::vector<TemplateColumn> &columns)
{
    Sheet sheet{.name = name};
    const auto examples = std::make_shared<std::vector<std::string>>();
    for (const auto &[field, group] : columns) {
        SheetColumn column{.heading = field->label,
                           .kind = cellKind(field->leaf()),
                           .choices = choices(field->leaf()),
                           .note = noteOf(*field)};
        if (!group.empty())
            column.groups = {group};
        sheet.columns.push_back(std::move(column));
        examples->push_back(example(*field));
    }
    examples->front() = exampleMark;
    sheet.rows = [examples](const SheetTaker &take) {
        const std::vector<SheetCell> cells(examples->begin(), examples->end());
        take(cells, SheetRow::Plain);
    };
    return sheet;
}

/// Whether \a field is there in \a columns already, as the key of another table.
bool isTaken(const std::vector<TemplateColumn> &columns, const catalogue::Field &field)
{
    return field.key && std::ranges::any_of(columns, [&](const TemplateColumn &column) {
               return std::string_view(column.field->label) == field.label;
           });
}

Sheet rosterSheet()
{
    std::vector<TemplateColumn> columns;
    for (const catalogue::TableId id : {catalogue::TableId::Household, catalogue::TableId::HouseholdYear,
                                        catalogue::TableId::Member, catalogue::TableId::MemberYear})
        for (const catalogue::Field &field : catalogue::fields(catalogue::table(id)))
            if (!isTaken(columns, field))
                columns.push_back({&field, catalogue::table(id).label});
    return emptySheet(rosterName, columns);
}

/// A text has one row of headings. What the household and the member both have is the household's, as the
/// heading then says.
void flatten(Sheet &sheet)
{
    for (SheetColumn &column : sheet.columns) {
        const bool isHouseholds =
            !column.groups.empty() &&
            column.groups.front() == catalogue::table(catalogue::TableId::Household).label;
        if (isHouseholds && (column.heading == "联系电话" || column.heading == "备注"))
            column.heading.insert(0, "家庭");
        column.groups.clear();
    }
}

} // namespace

std::vector<Sheet> templateSheets()
{
    std::vector<Sheet> sheets;
    for (const catalogue::Table &table : catalogue::tables()) {
        std::vector<TemplateColumn> columns;
        for (const catalogue::Field &field : catalogue::fields(table))
            columns.push_back({&field});
        sheets.push_back(emptySheet(table.label, columns));
    }
    sheets.push_back(rosterSheet());
    return sheets;
}

values::Result<QStringList> writeTemplates(const QString &folder, bool isText)
{
    if (!QDir().mkpath(folder))
        return values::Failure{Words::tr("The folder %1 cannot be made.").arg(folder), {}};
    QStringList paths;
    std::vector<Sheet> sheets = templateSheets();
    for (const Sheet &sheet : sheets) {
        paths << QDir(folder).filePath(QString::fromStdString(sheet.name) +
                                       (isText ? QStringLiteral(".csv") : QStringLiteral(".xlsx")));
        if (QFileInfo::exists(paths.last()))
            return values::Failure{
                Words::tr("%1 is there already, and may be filled in: choose another folder. Nothing was "
                          "written.")
                    .arg(paths.last()),
                {}};
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (isText)
            flatten(sheets[i]);
        if (auto written = writeSheet(paths.at(static_cast<qsizetype>(i)), sheets[i]); !written)
            return written.failure();
    }
    return paths;
}

} // namespace chulie::exchange
