#include "models/exchange/doubts.h"

#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace chulie::exchange {

namespace {

using values::damaged::Damage;

struct DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

bool isPerson(const catalogue::Column &column)
{
    return column.names == catalogue::Names::Person || column.names == catalogue::Names::Persons;
}

/// Why \a doubt, which matches nothing that is known, is no value of \a column; null where it may be one.
QString refusalOf(const catalogue::Column &column, std::string_view doubt)
{
    if (isPerson(column) && values::damaged::isMasked(column, doubt))
        return DoubtWords::tr("The name is masked, and no known name is like it.");
    if ((isPerson(column) || column.names == catalogue::Names::Place) &&
        values::damaged::hasLostCharacters(doubt))
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

void Doubts::settleReferences(std::size_t draft)
{
    if (!m_drafts.hasDoubts())
        return;
    for (const catalogue::Field &field : catalogue::fields(m_rows.table()))
        if (field.path.size() > 1 && field.leafTable->id != catalogue::TableId::Member &&
            m_drafts.value(draft, field).isDoubt())
            settle(draft, field, {});
}

void Doubts::settleKey(std::size_t draft)
{
    if (!m_drafts.hasDoubts())
        return;
    for (const catalogue::Field &field : catalogue::fields(m_rows.table()))
        if (field.key && m_drafts.value(draft, field).isDoubt())
            settle(draft, field, m_rows.known(field.column, m_drafts.values(draft)));
}

void Doubts::settle(std::size_t draft, RowRef row)
{
    if (!m_drafts.hasDoubts())
        return;
    for (const catalogue::Field &field : catalogue::fields(m_rows.table())) {
        if (!m_drafts.value(draft, field).isDoubt())
            continue;
        std::vector<std::string> known;
        if (row != 0)
            known.push_back(values::exportText(field.leaf(), m_rows.current(row, field.column).value()));
        settle(draft, field, known);
    }
}

void Doubts::settle(std::size_t draft, const catalogue::Field &field, std::span<const std::string> known)
{
    const std::string_view doubt = m_drafts.value(draft, field).doubt();
    const std::string *match = nullptr;
    Damage damage = Damage::None;
    for (const std::string &text : known) {
        const Damage found = values::damaged::damageOf(field.leaf(), text, doubt);
        if (found == Damage::None || (match && *match == text))
            continue;
        if (match)
            return leave(draft, field, doubt); // it may match either
        match = &text;
        damage = found;
    }
    if (!match)
        return leave(draft, field, doubt);
    // The text of the ledger, so that nothing differs; other kinds are left as they are.
    const bool isText =
        field.key || field.leaf().kind == catalogue::Kind::Text || field.leaf().kind == catalogue::Kind::Note;
    m_drafts.set(draft, m_drafts.layout.placeOf(field), isText ? CellValue::ofText(*match) : CellValue());
    RowDraft &row = m_drafts.rows[draft];
    m_batch.warn(row, field.label, m_batch.written(row, field.label), warningOf(damage));
}

/// Reads \a doubt, which matches nothing that is known.
void Doubts::leave(std::size_t draft, const catalogue::Field &field, std::string_view doubt)
{
    const std::size_t place = m_drafts.layout.placeOf(field);
    RowDraft &row = m_drafts.rows[draft];
    QString refusal = refusalOf(field.leaf(), doubt);
    if (refusal.isNull() && values::damaged::isLongMasked(doubt)) {
        m_drafts.set(draft, place, {});
        m_batch.warn(row, field.label, m_batch.written(row, field.label),
                     DoubtWords::tr("The text is masked: it is left alone."));
        return;
    }
    if (refusal.isNull()) {
        const values::Normalised normal = values::normalise(field.leaf(), doubt);
        refusal = normal.reason;
        if (normal && !values::isBlank(normal.value))
            m_drafts.set(draft, place, CellValue::of(normal.value));
    }
    if (refusal.isNull())
        return;
    m_drafts.set(draft, place, CellValue::bad());
    m_batch.refuse(row, field.label, m_batch.written(row, field.label), refusal);
}

} // namespace chulie::exchange
