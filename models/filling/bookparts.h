#pragma once

#include "models/filling/addedrows.h"
#include "models/filling/form.h"
#include "models/filling/package.h"

namespace chulie::filling {

/// What the parts of a workbook beside a filled sheet say about its rows: names, formulas of other sheets,
/// charts, comments, drawings and tables.
class BookParts
{
public:
    explicit BookParts(const Form &form);

    /// Puts \a xml in the place of \a sheet, to which \a added rows were added.
    void put(const FormSheet &sheet, std::string xml, const AddedRows &added);
    /// The changes to the package, where all sheets are put. False where a part cannot be read.
    [[nodiscard]] bool finish(PackageChanges &changes);

private:
    struct Filled
    {
        const FormSheet *sheet;
        AddedRows added;
    };

    [[nodiscard]] std::string &content(const std::string &part);
    void moveReferences(const std::string &part, const Filled &filled);
    void moveOwnParts(const Filled &filled);
    void dropCalculationChain();
    void computeOnLoad();

    const Form &m_form;
    sources::ZipParts m_zip;
    std::vector<std::string> m_names; ///< of all parts
    std::vector<Filled> m_filled;
    std::map<std::string, std::string> m_read; ///< parts as they are by now
    PackageChanges m_changes;
    bool m_isDamaged = false;
};

} // namespace chulie::filling
