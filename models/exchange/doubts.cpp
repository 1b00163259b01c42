#include "models/exchange/doubts.h"

#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace chulie {

namespace {

using damaged::Damage;

struct DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

bool isPerson(const Column &column)
{
    return column.names == Names::Person || column.names == Names::Persons;
}

/// Why \a doubt, which stands for nothing that is known, is no value of \a column; null where it may be one.
QString refusalOf(const Column &column, std::string_view doubt)
{
    if (isPerson(column) && damaged::isMasked(column, doubt))
        return DoubtWords::tr("The name is masked, and no known name is like it.");
    if ((isPerson(column) || column.names == Names::Place) && damaged::hasLostCharacters(doubt))
        return DoubtWords::tr(
            "Characters of the name are lost (a question mark), and no known name is like it. "
            "Save the file as UTF-8 or as a workbook.");
    return {};
}

QString warningOf(Damage damage)
{
    return damage == Damage::Masked
               ? DoubtWords::tr("The text is masked: it is taken for the value that the ledger has.")
               : DoubtWords::tr(
                     "Characters are lost (the file was saved as GBK): the text is taken for the value "
                     "that the ledger has.");
}

} // namespace

Held &Doubts::valueOf(std::size_t draft, const Field &field)
{
    return m_drafts.row(draft)[m_drafts.layout.placeOf(field)];
}

void Doubts::settleReferences(std::size_t draft)
{
    for (const Field &field : fields(m_rows.table()))
        if (field.path.size() > 1 && field.leafTable->id != TableId::Member &&
            valueOf(draft, field).isDoubt())
            settle(draft, field, {});
}

void Doubts::settleKey(std::size_t draft)
{
    for (const Field &field : fields(m_rows.table()))
        if (field.key && valueOf(draft, field).isDoubt())
            settle(draft, field, m_rows.known(field.column, m_drafts.row(draft)));
}

void Doubts::settle(std::size_t draft, RowRef row)
{
    for (const Field &field : fields(m_rows.table())) {
        if (!valueOf(draft, field).isDoubt())
            continue;
        std::vector<std::string> known;
        if (row != 0)
            known.push_back(exportText(field.leaf(), m_rows.current(row, field.column).value()));
        settle(draft, field, known);
    }
}

void Doubts::settle(std::size_t draft, const Field &field, std::span<const std::string> known)
{
    Held &value = valueOf(draft, field);
    const std::string_view doubt = value.doubt();
    const std::string *match = nullptr;
    Damage damage = Damage::None;
    for (const std::string &text : known) {
        const Damage found = damaged::damageOf(field.leaf(), text, doubt);
        if (found == Damage::None || (match && *match == text))
            continue;
        if (match)
            return leave(draft, field, doubt); // it may stand for either
        match = &text;
        damage = found;
    }
    if (!match)
        return leave(draft, field, doubt);
    // The text of the ledger, so that nothing differs; other kinds are left as they are.
    const bool isText = field.key || field.leaf().kind == Kind::Text || field.leaf().kind == Kind::Note;
    value = isText ? Held::ofText(m_batch.texts().keep(*match)) : Held();
    RowDraft &row = m_drafts.rows[draft];
    m_batch.warn(row, field.label, m_batch.written(row, field.label), warningOf(damage));
}

/// Reads \a doubt, which stands for nothing that is known.
void Doubts::leave(std::size_t draft, const Field &field, std::string_view doubt)
{
    Held &value = valueOf(draft, field);
    RowDraft &row = m_drafts.rows[draft];
    QString refusal = refusalOf(field.leaf(), doubt);
    if (refusal.isNull() && damaged::isLongMasked(doubt)) {
        value = {};
        m_batch.warn(row, field.label, m_batch.written(row, field.label),
                     DoubtWords::tr("The text is masked: it is left alone."));
        return;
    }
    if (refusal.isNull()) {
        const Normalised normal = normalise(field.leaf(), doubt);
        refusal = normal.reason;
        if (const auto *asNumber = std::get_if<std::int64_t>(&normal.value))
            value = Held::ofNumber(*asNumber);
        else if (const auto *asText = std::get_if<std::string>(&normal.value))
            value = Held::ofText(m_batch.texts().keep(*asText));
    }
    if (refusal.isNull())
        return;
    value = Held::bad();
    m_batch.refuse(row, field.label, m_batch.written(row, field.label), refusal);
}

} // namespace chulie
