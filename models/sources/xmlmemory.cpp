#include "models/sources/xmlmemory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace chulie::sources {

namespace {

/// A workbook's parts take less than one megabyte.
constexpr std::size_t most = std::size_t{1} << 24;

thread_local XmlMemory *inUse = nullptr;

} // namespace

/// What expat calls. Each block is preceded by its size, which is subtracted when the block is freed.
struct XmlMemory::Calls
{
    struct alignas(std::max_align_t) Header
    {
        std::size_t size = 0;
    };

    static Header *headerOf(void *block) { return static_cast<Header *>(block) - 1; }

    static void *allocate(std::size_t size)
    {
        if (size > most || inUse->m_used + size > most)
            return nullptr;
        void *const memory = std::malloc(sizeof(Header) + size);
        if (!memory)
            return nullptr;
        inUse->m_used += size;
        return new (memory) Header{size} + 1;
    }

    static void *resize(void *block, std::size_t size)
    {
        void *const larger = allocate(size);
        if (larger && block) {
            std::memcpy(larger, block, std::min(size, headerOf(block)->size));
            release(block);
        }
        return larger;
    }

    static void release(void *block)
    {
        if (!block)
            return;
        inUse->m_used -= headerOf(block)->size;
        std::free(headerOf(block));
    }
};

XmlMemory::Use::Use(XmlMemory &memory) : m_before(inUse)
{
    inUse = &memory;
}

XmlMemory::Use::~Use()
{
    inUse = m_before;
}

const XML_Memory_Handling_Suite &XmlMemory::suite()
{
    static const XML_Memory_Handling_Suite calls{&Calls::allocate, &Calls::resize, &Calls::release};
    return calls;
}

} // namespace chulie::sources
