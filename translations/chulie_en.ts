<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%n cells only fill the column (/, 无, #N/A …): they are taken as blank.</source>
        <translation>
            <numerusform>%n cell only fills the column (/, 无, #N/A …): it is taken as blank.</numerusform>
            <numerusform>%n cells only fill the column (/, 无, #N/A …): they are taken as blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n long codes end in zeros from the sixteenth digit on: a spreadsheet may have lost their last digits.</source>
        <translation>
            <numerusform>%n long code ends in zeros from the sixteenth digit on: a spreadsheet may have lost its last digits.</numerusform>
            <numerusform>All %n long codes end in zeros from the sixteenth digit on: a spreadsheet may have lost their last digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n rows that need this row are refused with it.</source>
        <translation>
            <numerusform>%n row that needs this row is refused with it.</numerusform>
            <numerusform>%n rows that need this row are refused with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Not final: %n value(s) that this report rests on were entered differently by several people, and are not decided yet.</source>
        <translation>
            <numerusform>Not final: %n value that this report rests on was entered differently by several people, and is not decided yet.</numerusform>
            <numerusform>Not final: %n values that this report rests on were entered differently by several people, and are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterForm</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chulie::packages::FolderWatch</name>
    <message numerus="yes">
        <source>Taken in from the exchange folder: %n package(s).</source>
        <translation>
            <numerusform>Taken in from the exchange folder: %n package.</numerusform>
            <numerusform>Taken in from the exchange folder: %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the exchange folder %n package(s) wait: see Exchange.</source>
        <translation>
            <numerusform>In the exchange folder %n package waits: see Exchange.</numerusform>
            <numerusform>In the exchange folder %n packages wait: see Exchange.</numerusform>
        </translation>
    </message>
</context>
</TS>
