#pragma once

#include "tests/support/files.h"
#include "tests/support/imports.h"

#include <memory>

namespace chulie::support {

/// A new ledger with three villages, of which two have the same name, for the lists of offices.
class Township
{
public:
    Township();

    /// Imports a text file of these rows; a failure ends the test.
    exchange::ImportPlan import(const QByteArray &file, const exchange::ImportOptions &options = {});
    /// The rows of a table as exported.
    [[nodiscard]] QByteArray table(catalogue::TableId id) const { return exportedRows(*m_ledger, id); }
    [[nodiscard]] ledger::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] const Folder &folder() const { return m_folder; }

    static inline const QByteArray one = "441624195208310411"; ///< the number of 张三, a man
    static inline const QByteArray two = "11010519491231002X"; ///< the number of 李四, a woman
    /// Three households, and their members, as lists.
    static inline const QByteArray households = "户编号,村编码,识别日期\n"
                                                "001,441623104200,2018-01-01\n"
                                                "002,441623105201,2018-01-01\n"
                                                "003,441623105201,2018-01-01\n";
    static inline const QByteArray members = "户编号,姓名,证件号码,与户主关系\n"
                                             "001,张三,441624195208310411,户主\n"
                                             "002,李四,11010519491231002X,户主\n"
                                             "002,王五,,配偶\n"
                                             "003,王五,,户主\n";

private:
    Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

} // namespace chulie::support
