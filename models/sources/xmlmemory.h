#pragma once

#include <cstddef>
#include <expat.h>

namespace chulie::sources {

/// The memory of one XML parser. Names, prefixes, elements within each other and tags that do not end take
/// memory for as long as the parser lives: XML of few bytes that says nothing else would take all there is.
class XmlMemory
{
public:
    /// While it lives, what expat allocates in this thread counts as that of \a memory. The parser must be
    /// made, called and freed so.
    class Use
    {
    public:
        explicit Use(XmlMemory &memory);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        XmlMemory *m_before;
    };

    [[nodiscard]] static const XML_Memory_Handling_Suite &suite();

private:
    struct Calls;

    std::size_t m_used = 0;
};

} // namespace chulie::sources
