<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Answers</name>
    <message>
        <source>fine</source>
        <translation>괜찮아요</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>조금 아쉬워요</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>많이 아쉬워요</translation>
    </message>
    <message>
        <source>closed: what is done and pinned leaves no room</source>
        <translation>쉬는 날: 이미 했거나 고정한 것 때문에 자리가 없어요</translation>
    </message>
    <message>
        <source>closed until %1: %2</source>
        <translation>%1부터 가능: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>쉬는 날: %1</translation>
    </message>
    <message>
        <source>where it was taken from</source>
        <translation>원래 있던 자리</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉬는 날</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>before a new version of the program</source>
        <translation>새 버전으로 바꾸기 전</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>되돌리기 전</translation>
    </message>
    <message>
        <source>Nothing of the diary would be lost.</source>
        <translation>다이어리에서 없어지는 것은 없어요.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>케어 1번</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>케어 %1번</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>체크인 1번</translation>
    </message>
    <message>
        <source>%1 check-ins</source>
        <translation>체크인 %1번</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>제품 1개</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>제품 %1개</translation>
    </message>
    <message>
        <source>1 procedure</source>
        <translation>시술 1건</translation>
    </message>
    <message>
        <source>%1 procedures</source>
        <translation>시술 %1건</translation>
    </message>
    <message>
        <source>1 photograph</source>
        <translation>사진 1장</translation>
    </message>
    <message>
        <source>%1 photographs</source>
        <translation>사진 %1장</translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation>그 밖의 기록 1개</translation>
    </message>
    <message>
        <source>%1 other entries</source>
        <translation>그 밖의 기록 %1개</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Gone or as they were before, from %2 on: %1.</source>
        <translation>%2부터의 기록이 없어지거나 예전 모습으로 돌아가요: %1.</translation>
    </message>
    <message>
        <source>Gone or as they were before: %1.</source>
        <translation>없어지거나 예전 모습으로 돌아가는 것: %1.</translation>
    </message>
    <message>
        <source>Your diary lies on a network or mounted file system (%1), where a cut connection can damage it. Better: keep the diary on this computer&apos;s own disk, and put the backups there.</source>
        <translation>다이어리가 네트워크나 연결된 파일 시스템(%1)에 있어요. 연결이 끊기면 손상될 수 있어요. 다이어리는 이 컴퓨터의 디스크에 두고, 백업을 그곳에 두는 편이 좋아요.</translation>
    </message>
    <message>
        <source>Your diary lies in a folder that a service copies while you write (%1). It can bring back an older copy or make two of one. Better: keep the diary outside that folder, and put the backups there.</source>
        <translation>다이어리가 동기화되는 폴더에 있어요(%1). 쓰는 도중에 복사되어 예전 것으로 돌아가거나 둘로 나뉠 수 있어요. 다이어리는 그 폴더 밖에 두고, 백업을 그곳에 두는 편이 좋아요.</translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation>다이어리가 있는 곳</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Not to be done</source>
        <translation>하지 않는 것</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>옮기는 것</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 넣는 것</translation>
    </message>
    <message>
        <source>%1 not to be done</source>
        <translation>하지 않음 %1개</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>옮김 %1개</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>새로 넣음 %1개</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>moved from day to day</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: not to be done any more.</source>
        <translation>%1, %2: 이제 하지 않아요.</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3.</source>
        <translation>%1: %2에서 %3로 옮겨요.</translation>
    </message>
    <message>
        <source>%1, %2: new.</source>
        <translation>%1, %2: 새로 넣었어요.</translation>
    </message>
    <message>
        <source>It serves: %1.</source>
        <translation>이런 점이 좋아져요: %1.</translation>
    </message>
    <message>
        <source>Nothing closes its day; the week is as good without it.</source>
        <translation>그날 못 하는 건 아니지만, 없어도 한 주는 그만큼 좋아요.</translation>
    </message>
</context>
<context>
    <name>CheckInTexts</name>
    <message>
        <source>Swollen lips or eyelids, or trouble breathing: call the emergency number now.</source>
        <translation>입술이나 눈꺼풀이 붓거나 숨쉬기 어려우면 지금 바로 응급 전화를 하세요.</translation>
    </message>
    <message>
        <source>Call the clinic of your %1 today.</source>
        <translation>%1 시술을 받은 병원에 오늘 연락하세요.</translation>
    </message>
</context>
<context>
    <name>ClinicNotes</name>
    <message>
        <source>What I use</source>
        <translation>쓰는 제품</translation>
    </message>
    <message>
        <source>%1: last on %2</source>
        <translation>%1: 마지막으로 %2</translation>
    </message>
    <message>
        <source>%1: not in the last three months</source>
        <translation>%1: 지난 석 달 동안 쓰지 않음</translation>
    </message>
    <message>
        <source>no acid, no retinoid, no other active</source>
        <translation>AHA·BHA 제품, 레티노이드, 그 밖의 유효 성분 없음</translation>
    </message>
    <message>
        <source>used inside the days before: %1 on %2</source>
        <translation>시술 전 기간에 씀: %1, %2</translation>
    </message>
    <message>
        <source>My skin</source>
        <translation>내 피부</translation>
    </message>
    <message>
        <source>, sensitive</source>
        <translation>, 민감</translation>
    </message>
    <message>
        <source>keeps dark marks after irritation</source>
        <translation>자극 뒤 어두운 자국이 남음</translation>
    </message>
    <message>
        <source>pregnant, trying or breastfeeding</source>
        <translation>임신 중, 준비 중 또는 수유 중</translation>
    </message>
    <message>
        <source>isotretinoin within the last six months</source>
        <translation>지난 6개월 안에 이소트레티노인 복용</translation>
    </message>
    <message>
        <source>allergic to %1</source>
        <translation>알레르기: %1</translation>
    </message>
    <message>
        <source>salicylates or aspirin</source>
        <translation>살리실산 또는 아스피린</translation>
    </message>
    <message>
        <source>irritated within the last two weeks, last on %1</source>
        <translation>지난 2주 안에 자극이 있었음, 마지막은 %1</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>물어볼 것</translation>
    </message>
    <message>
        <source>How many days before and after shall acids, retinoids and scrubs rest?</source>
        <translation>AHA·BHA 제품, 레티노이드, 스크럽은 시술 전후로 며칠 쉬어야 하나요?</translation>
    </message>
    <message>
        <source>When may I wash with a cleanser, when use a pack or mask again?</source>
        <translation>세안제는 언제부터, 팩과 마스크는 언제부터 다시 쓸 수 있나요?</translation>
    </message>
    <message>
        <source>Whom do I call when something looks wrong, in the evening too?</source>
        <translation>이상이 있을 때 저녁에도 연락할 곳은 어디인가요?</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No exfoliation is planned any more; it was %1.</source>
        <translation>이제 각질 관리는 계획에 없어요. 원래는 %1였어요.</translation>
    </message>
    <message>
        <source>Next exfoliation: %1, as before.</source>
        <translation>다음 각질 관리: %1 (그대로예요)</translation>
    </message>
    <message>
        <source>Next exfoliation: %1; it was %2.</source>
        <translation>다음 각질 관리: %1 (원래 %2)</translation>
    </message>
    <message>
        <source>Next exfoliation: %1.</source>
        <translation>다음 각질 관리: %1</translation>
    </message>
    <message>
        <source>%1 on %2 is left out</source>
        <translation>%2 %1: 쉬어요</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3</source>
        <translation>%1: %2에서 %3로 옮겨요</translation>
    </message>
    <message>
        <source>%1 is added on %2</source>
        <translation>%2 %1: 새로 들어와요</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1가지</translation>
    </message>
    <message>
        <source>The next two weeks stay as they are planned.</source>
        <translation>앞으로 두 주 계획은 그대로예요.</translation>
    </message>
</context>
<context>
    <name>DayLevels</name>
    <message>
        <source>low</source>
        <comment>sun</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>sun</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>sun</comment>
        <translation>강함</translation>
    </message>
    <message>
        <source>very strong</source>
        <comment>sun</comment>
        <translation>매우 강함</translation>
    </message>
    <message>
        <source>good</source>
        <comment>fine dust</comment>
        <translation>좋음</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>fine dust</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>fine dust</comment>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>very bad</source>
        <comment>fine dust</comment>
        <translation>매우나쁨</translation>
    </message>
    <message>
        <source>sun %1 (UV index %2)</source>
        <comment>sun very strong (UV index 8)</comment>
        <translation>햇빛 %1(자외선 지수 %2)</translation>
    </message>
    <message>
        <source>fine dust %1</source>
        <comment>fine dust very bad</comment>
        <translation>미세먼지 %1</translation>
    </message>
</context>
<context>
    <name>IngredientTexts</name>
    <message>
        <source>Kind: %1</source>
        <translation>종류: %1</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <translation>종류: %1 → %2</translation>
    </message>
    <message>
        <source>Strength: %1 → %2</source>
        <translation>농도: %1 → %2</translation>
    </message>
    <message>
        <source>Marked as leaving the skin tight</source>
        <translation>피부가 당기는 제품으로 표시해요</translation>
    </message>
    <message>
        <source>No longer marked as harsh</source>
        <translation>자극이 강하다는 표시를 지워요</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>선반</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>시술</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>변화</translation>
    </message>
</context>
<context>
    <name>PoreLanes</name>
    <message>
        <source>Pores, %1</source>
        <translation>모공, %1</translation>
    </message>
</context>
<context>
    <name>ProcedureTexts</name>
    <message>
        <source>%1: rest on %2; again from %3</source>
        <translation>%1: %2 쉬고 %3부터 다시</translation>
    </message>
    <message>
        <source>%1: rest %2 to %3; again from %4</source>
        <translation>%1: %2부터 %3까지 쉬고 %4부터 다시</translation>
    </message>
    <message>
        <source>%1 at the earliest, once it has healed.</source>
        <translation>%1 (빨라도 그때이고, 다 나은 뒤예요)</translation>
    </message>
    <message>
        <source>%1, once a check-in is calm.</source>
        <translation>%1 (편안한 체크인이 있을 때)</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <translation>%1일 뒤</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1건</translation>
    </message>
    <message>
        <source>Tell the clinic: %1. That lies inside the days before.</source>
        <translation>병원에 알리세요: %1. 시술 전 쉬는 기간 안이에요.</translation>
    </message>
    <message>
        <source>acids, enzyme packs</source>
        <translation>AHA·BHA 제품·효소 각질팩</translation>
    </message>
    <message>
        <source>scrubs</source>
        <translation>문지르는 각질팩</translation>
    </message>
    <message>
        <source>retinoids</source>
        <translation>레티노이드</translation>
    </message>
    <message>
        <source>moisture packs</source>
        <translation>보습팩</translation>
    </message>
    <message>
        <source>collagen, EGF masks</source>
        <translation>콜라겐·EGF 마스크</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>병원</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %3회 중 %2회</translation>
    </message>
    <message>
        <source>%1. The days before begin on %2.</source>
        <translation>%1. 시술 전 기간은 %2에 시작돼요.</translation>
    </message>
    <message>
        <source>%1. The days before have begun.</source>
        <translation>%1. 시술 전 기간이 시작됐어요.</translation>
    </message>
    <message>
        <source>Today. Its days after run to %1.</source>
        <translation>오늘이에요. 시술 뒤 기간은 %1까지예요.</translation>
    </message>
    <message>
        <source>Its days after run to %1.</source>
        <translation>시술 뒤 기간은 %1까지예요.</translation>
    </message>
    <message>
        <source>Did it take place? Until you say, its days count.</source>
        <translation>시술을 받으셨나요? 알려 주실 때까지는 받은 것으로 계산해요.</translation>
    </message>
    <message>
        <source>Over.</source>
        <translation>끝났어요.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했어요.</translation>
    </message>
    <message>
        <source>Cancelled: its days close nothing.</source>
        <translation>취소한 시술이라 쉬는 기간이 없어요.</translation>
    </message>
    <message>
        <source>It is far ahead: the plan makes room for it when it comes nearer.</source>
        <translation>아직 많이 남았어요. 가까워지면 계획이 자리를 비워요.</translation>
    </message>
    <message>
        <source>No planned session has to move for it.</source>
        <translation>옮겨야 할 계획이 없어요.</translation>
    </message>
    <message>
        <source>One evening between two is open for acids.</source>
        <translation>두 시술 사이에 AHA·BHA 제품을 쓸 수 있는 저녁이 하루 있어요.</translation>
    </message>
    <message>
        <source>%1 evenings between two are open for acids.</source>
        <translation>두 시술 사이에 AHA·BHA 제품을 쓸 수 있는 저녁이 %1일 있어요.</translation>
    </message>
    <message>
        <source>No evening is left between two: the days after one run into the days before the next. Ask the clinic whether the interval is right.</source>
        <translation>두 시술 사이에 남는 저녁이 없어요. 앞 시술 뒤 기간이 다음 시술 전 기간과 이어져요. 간격이 맞는지 병원에 물어보세요.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
</context>
<context>
    <name>ProgressTexts</name>
    <message>
        <source>very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>good</source>
        <translation>촉촉</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>매우 촉촉</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>약간</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>심함</translation>
    </message>
    <message>
        <source>Exfoliation</source>
        <translation>각질 관리</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>기능성 성분</translation>
    </message>
    <message>
        <source>Packs, masks</source>
        <translation>팩·마스크</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month on the time axis</comment>
        <translation>M월</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year on the time axis</comment>
        <translation>yyyy년</translation>
    </message>
    <message>
        <source>a procedure, in the week after it</source>
        <translation>시술 뒤 일주일</translation>
    </message>
    <message>
        <source>a day of strong sun</source>
        <translation>햇볕이 강한 날</translation>
    </message>
    <message>
        <source>a dusty day</source>
        <translation>먼지가 많은 날</translation>
    </message>
    <message>
        <source>a day in dry rooms</source>
        <translation>실내가 건조한 날</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>붉음</translation>
    </message>
    <message>
        <source>Dryness</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>Stinging</source>
        <translation>따가움</translation>
    </message>
    <message>
        <source>Peeling</source>
        <translation>각질 들뜸</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>수분감</translation>
    </message>
    <message>
        <source>Corneometer</source>
        <translation>수분 측정기</translation>
    </message>
    <message>
        <source>%1 AU</source>
        <translation>%1 AU</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day on the time axis</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, on average: %2.</source>
        <translation>%1 평균: %2.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>한 것: %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>한 것</translation>
    </message>
    <message>
        <source>%1 days: calm on %2, irritated or unusual on %3, unknown on %4</source>
        <translation>%1일 가운데 편안 %2일, 자극이나 이상 %3일, 모름 %4일</translation>
    </message>
    <message>
        <source>Irritation began on %1 of %2 days after %5, and on %3 of %4 other days. Chance alone would hardly bring that.</source>
        <translation>%5 다음 날 %2일 중 %1일, 다른 날은 %4일 중 %3일에 자극이 시작됐어요. 우연만으로는 보기 드문 차이예요.</translation>
    </message>
    <message>
        <source>After %5 on %1 of %2 days, on other days on %3 of %4: no more than chance.</source>
        <translation>%5 다음 날은 %2일 중 %1일, 다른 날은 %4일 중 %3일: 우연으로도 나올 만한 차이예요.</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>%1 (%2일)</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Gyeol diaries (*.gyeol)</source>
        <translation>결 다이어리 (*.gyeol)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Photographs (%1)</source>
        <translation>사진 (%1)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.txt *.json)</source>
        <translation>표와 JSON (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Diaries as text, sealed or not (*.json *.gyeol-sealed)</source>
        <translation>글로 된 다이어리, 암호로 잠근 것 포함 (*.json *.gyeol-sealed)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>캘린더 (*.ics)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>표 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Sealed diaries (*.gyeol-sealed)</source>
        <translation>암호로 잠근 다이어리 (*.gyeol-sealed)</translation>
    </message>
    <message>
        <source>Diaries as text, sealed or not, or diary files (*.json *.gyeol-sealed *.gyeol)</source>
        <translation>텍스트, 봉인한 것, 다이어리 파일 (*.json *.gyeol-sealed *.gyeol)</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>%1.

The newest whole backup is of %2. Restore it? What is there now is kept under a new name.</source>
        <translation>%1.

온전한 백업 가운데 가장 최근 것은 %2 것이에요. 그것으로 되돌릴까요? 지금 있는 파일은 새 이름으로 남겨 둬요.</translation>
    </message>
    <message>
        <source>The diary cannot be opened</source>
        <translation>다이어리를 열 수 없어요</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>백업으로 되돌렸어요</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>손상된 파일은 %1에 남겨 두었어요.</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Language and look</source>
        <translation>언어와 화면</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>Sun and air</source>
        <translation>햇빛과 공기</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Data and people</source>
        <translation>데이터와 사람</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
</context>
<context>
    <name>ShelfTexts</name>
    <message>
        <source>off the shelf</source>
        <translation>보관 중</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>test: answer</source>
        <translation>테스트 결과</translation>
    </message>
    <message>
        <source>reacted</source>
        <translation>반응 있음</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>테스트 중</translation>
    </message>
    <message>
        <source>test first</source>
        <translation>테스트 먼저</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 제품</translation>
    </message>
    <message>
        <source>First evening: %1 at the earliest, if the arm stays calm.</source>
        <translation>첫 저녁: 팔이 괜찮으면 빨라야 %1.</translation>
    </message>
    <message>
        <source>First time: %1.</source>
        <translation>첫 사용: %1.</translation>
    </message>
    <message>
        <source>Next time: %1.</source>
        <translation>다음 사용: %1.</translation>
    </message>
    <message>
        <source>No place yet: %1</source>
        <translation>아직 자리가 없어요: %1</translation>
    </message>
    <message>
        <source>No place in the four weeks ahead: what stands before it on the shelf and the weekly limits fill them.</source>
        <translation>앞으로 네 주 동안 자리가 없어요: 선반에서 앞선 제품과 주간 한도로 가득 찼어요.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Off the shelf; what was done with it still counts.</source>
        <translation>선반에서 뺐어요. 그동안 쓴 것은 그대로 셈에 들어가요.</translation>
    </message>
    <message>
        <source>Past its date since %1; it is not planned.</source>
        <translation>%1부터 기한이 지나 계획하지 않아요.</translation>
    </message>
    <message>
        <source>The skin reacted to it in its patch test; it is not planned.</source>
        <translation>패치 테스트에서 피부가 반응해서 계획하지 않아요.</translation>
    </message>
    <message>
        <source>Its patch test is over: say how it went.</source>
        <translation>패치 테스트가 끝났어요. 결과를 알려 주세요.</translation>
    </message>
    <message>
        <source>Its patch test runs; %1 at the earliest it has passed.</source>
        <translation>패치 테스트 중이에요. 빨라야 %1에 통과해요.</translation>
    </message>
    <message>
        <source>It waits for its patch test.</source>
        <translation>패치 테스트를 기다려요.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>아직 시작하지 않았어요.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>%1부터 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Past its date: %1 and %2 more</source>
        <translation>기한 지남: %1 외 %2개</translation>
    </message>
    <message>
        <source>Past its date: %1</source>
        <translation>기한 지남: %1</translation>
    </message>
    <message>
        <source>Next to use up: %1, by %2</source>
        <translation>먼저 쓸 것: %1, %2까지</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>A step of every day.</source>
        <translation>매일 하는 단계예요.</translation>
    </message>
    <message>
        <source>Off the shelf: nothing is planned with it; what was done still counts.</source>
        <translation>선반에서 빼면 계획하지 않아요. 그동안 쓴 것은 그대로 셈에 들어가요.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1번</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>In the next two weeks: %1 instead of %2.</source>
        <translation>앞으로 두 주 동안: %2번에서 %1으로 바뀌어요.</translation>
    </message>
    <message>
        <source>In the next two weeks: %1.</source>
        <translation>앞으로 두 주 동안: %1.</translation>
    </message>
    <message>
        <source>All exfoliation, acids and packs together: %1 in two weeks instead of %2.</source>
        <translation>AHA·BHA와 각질팩을 합친 각질 관리: 두 주에 %2번에서 %1으로 바뀌어요.</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1일 남음</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1일 남음</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>%1까지 쓸 수 있어요: %2.</translation>
    </message>
    <message>
        <source>It opens on %1.</source>
        <translation>%1에 열려요.</translation>
    </message>
</context>
<context>
    <name>TodayTexts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Water only until %1</source>
        <translation>%1까지 물로만</translation>
    </message>
    <message>
        <source>Water only until about %1: the hour of the appointment is not noted</source>
        <translation>%1쯤까지 물로만 (예약 시간이 적혀 있지 않아요)</translation>
    </message>
    <message>
        <source>Its next turn is %1.</source>
        <translation>다음 차례는 %1예요.</translation>
    </message>
    <message>
        <source>Its turn does not come in these weeks.</source>
        <translation>이번 몇 주에는 차례가 없어요.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>UV %1</source>
        <translation>자외선 %1</translation>
    </message>
    <message>
        <source>very strong sun</source>
        <translation>매우 강한 햇볕</translation>
    </message>
    <message>
        <source>strong sun</source>
        <translation>강한 햇볕</translation>
    </message>
    <message>
        <source>PM2.5 %1</source>
        <translation>PM2.5 %1</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>매우나쁨</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>PM10 %1</source>
        <translation>PM10 %1</translation>
    </message>
    <message>
        <source>rooms %1 %</source>
        <translation>실내 습도 %1%</translation>
    </message>
    <message>
        <source>very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>The week you kept</source>
        <translation>확정한 주</translation>
    </message>
    <message>
        <source>The week you kept · Replan shows what would be best now</source>
        <translation>확정한 주 · ‘다시 짜기’로 지금 가장 좋은 계획을 볼 수 있어요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday: what to be careful with</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag a session, or press M, to see what each evening would cost</source>
        <translation>일정을 끌거나 M 키를 누르면 저녁마다 얼마나 괜찮은지 볼 수 있어요</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Nothing noted</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>Proposed, if your check-ins stay calm</source>
        <translation>제안 · 피부 상태 기록이 계속 편안하면</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Planned, not answered yet</source>
        <translation>계획됨 · 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Pinned by you</source>
        <translation>직접 고정함</translation>
    </message>
    <message>
        <source>In your kept week</source>
        <translation>확정한 주에 있음</translation>
    </message>
    <message>
        <source>Left out of this proposal</source>
        <translation>이번 제안에서 빠짐</translation>
    </message>
    <message>
        <source>Pinned, but held back</source>
        <translation>고정했지만 보류됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>일부러 쉼</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>open again on %1</source>
        <translation>%1부터 다시 가능</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>%1부터 다시 가능</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>treatment · weekday</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You kept this session. The week as it would be planned now does without it; it stays until you keep the new week.</source>
        <translation>확정했던 항목이에요. 지금 다시 짜면 이 항목이 빠져요. 새 주를 확정하기 전까지는 그대로 남아 있어요.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Select a cell to see why it is as it is.</source>
        <translation>칸을 고르면 그 이유를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>If you put it here anyway, it is kept, marked on the board and on paper, and the rest makes way.</source>
        <translation>그래도 여기에 놓으면 그대로 지켜지고, 화면과 종이에 표시되며, 나머지가 자리를 비켜 줘요.</translation>
    </message>
    <message>
        <source>This rule stands above a wish, so it cannot be put here.</source>
        <translation>이 규칙은 바람보다 먼저라서 여기에는 놓을 수 없어요.</translation>
    </message>
    <message>
        <source>broken here, by your own decision</source>
        <translation>직접 정해서 여기서는 지키지 않아요</translation>
    </message>
    <message>
        <source>Pinned by you, against a rule</source>
        <translation>규칙에 어긋나지만 직접 고정함</translation>
    </message>
    <message>
        <source>The board shows the best week with it here. Letting go pins it, and the rest follows.</source>
        <translation>여기에 놓았을 때 가장 좋은 주를 보여 주고 있어요. 놓으면 고정되고 나머지가 따라와요.</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>점수가 그대로예요</translation>
    </message>
    <message>
        <source>Points that it costs: %1</source>
        <translation>낮아지는 점수: %1</translation>
    </message>
    <message>
        <source>Points that it gains: %1</source>
        <translation>높아지는 점수: %1</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>The week as it would be planned now has it here. Replan shows that week.</source>
        <translation>지금 다시 짜면 여기에 들어가요. ‘다시 짜기’를 누르면 그 계획을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>비어 있음: %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::AdherenceChart</name>
    <message>
        <source>Done</source>
        <translation>함</translation>
    </message>
    <message>
        <source>Done on a day of my own</source>
        <translation>내가 고른 날에 함</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>일부러 쉼</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>What became of the sessions, week by week</source>
        <translation>주마다 계획이 어떻게 됐는지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>아직 기록이 없어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::AdviceCard</name>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>시술 전</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>After</source>
        <translation>시술 뒤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>When to call, and whom</source>
        <translation>언제 어디에 연락할까요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::BackupsSection</name>
    <message>
        <source>The folder of the backups: %1</source>
        <translation>백업 폴더: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>멈추기(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>백업 멈추기</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Choose a backup to see what going back to it would change.</source>
        <translation>백업을 고르면 그때로 되돌렸을 때 달라질 것을 보여 드려요.</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>백업을 읽고 있어요…</translation>
    </message>
    <message>
        <source>What the diary holds now is backed up first, so you can come back to it. The undo list begins anew.</source>
        <translation>지금 다이어리를 먼저 백업하니 언제든 다시 돌아올 수 있어요. 실행 취소 목록은 새로 시작해요.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The diary is as the backup had it.</source>
        <translation>다이어리를 백업 때 모습으로 되돌렸어요.</translation>
    </message>
    <message>
        <source>Restore from another file</source>
        <translation>다른 파일에서 되돌리기</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Backups on another drive survive this one. Where should they go?</source>
        <translation>다른 드라이브에 두면 이 컴퓨터가 고장 나도 남아요. 어디에 둘까요?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Taken by itself when the program starts and after half an hour with changes, and before an import or a restore. Everything of two days is kept, then one a day for 12 days, one a week for 10 weeks and one a month for 9 months. Each is checked through before it counts.</source>
        <translation>프로그램을 시작할 때와 바뀐 것이 있으면 30분마다, 그리고 가져오기나 되돌리기 전에 저절로 백업해요. 이틀 동안은 모두, 그다음 12일은 하루에 하나, 10주는 일주일에 하나, 9개월은 한 달에 하나씩 남겨요. 하나하나 끝까지 확인한 뒤에 백업으로 쳐요.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is taken with your next change, or now.</source>
        <translation>아직 백업이 없어요. 다음에 무언가 바뀌면 저절로 만들고, 지금 만들 수도 있어요.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>백업, 최근 것부터</translation>
    </message>
    <message>
        <source>What going back would change</source>
        <translation>되돌리면 달라지는 것</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>백업 진행 정도</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>되돌리기(&amp;R)…</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>백업을 두는 곳</translation>
    </message>
    <message>
        <source>A backup on the same disk helps against mistakes, not against a lost or broken computer: put them on a drive of their own, or copy this folder now and then. A backup holds everything, readable for whoever has it.</source>
        <translation>같은 디스크에 있는 백업은 실수는 막아 주지만 컴퓨터를 잃어버리거나 고장 나면 소용없어요. 다른 드라이브에 두거나 가끔 이 폴더를 복사해 두세요. 백업에는 모든 것이 들어 있고, 가진 사람은 누구나 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>&amp;Change folder…</source>
        <translation>폴더 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>From a&amp;nother file…</source>
        <translation>다른 파일에서(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::BarrierStrip</name>
    <message>
        <source>Barrier load</source>
        <translation>장벽 부담</translation>
    </message>
    <message>
        <source>Below the line, ready for exfoliation, on %1 of %2 evenings.</source>
        <translation>저녁 %2번 중 %1번은 선 아래라서 각질 케어를 할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::CalendarDialog</name>
    <message>
        <source>Export to a calendar</source>
        <translation>캘린더로 내보내기</translation>
    </message>
    <message>
        <source>One for each morning and evening</source>
        <translation>아침과 저녁마다 하나씩</translation>
    </message>
    <message>
        <source>One for each step</source>
        <translation>단계마다 하나씩</translation>
    </message>
    <message>
        <source>One for each step, without those of every day</source>
        <translation>매일 하는 단계는 빼고 단계마다 하나씩</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>To-dos to tick</source>
        <translation>체크할 수 있는 할 일</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15분 전</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1시간 전</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>기간(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>항목(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>형식(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mornings begin</source>
        <translation>아침 시작(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;venings begin</source>
        <translation>저녁 시작(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;larm</source>
        <translation>알림(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the file again brings the same entries up to date; it doubles nothing.</source>
        <translation>파일을 다시 불러와도 같은 항목이 새 내용으로 바뀔 뿐, 두 번 생기지 않아요.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>%1. The first: %2, %3, %4</source>
        <comment>counts, day, hour, name</comment>
        <translation>%1. 첫 항목: %2 %3, %4</translation>
    </message>
    <message>
        <source>gyeol-%1.ics</source>
        <translation>gyeol-%1.ics</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>항목 %1개</translation>
    </message>
    <message>
        <source>spans of whole days around procedures: %1</source>
        <translation>시술 앞뒤의 종일 일정 %1개</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::CalendarPublishing</name>
    <message>
        <source>Server, name and password are forgotten. What stands in the calendar stays there.</source>
        <translation>서버와 이름, 비밀번호를 잊어요. 캘린더에 있는 것은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Forget the calendar</source>
        <translation>캘린더 잊기</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>아직 보낸 것이 없어요.</translation>
    </message>
    <message>
        <source>Entries of the plan in the calendar: %1.</source>
        <translation>캘린더에 있는 계획 일정: %1개.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄어요.</translation>
    </message>
    <message>
        <source>The calendar shows the plan as it is; nothing was to be done.</source>
        <translation>캘린더가 이미 계획과 같아서 할 것이 없었어요.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed.</source>
        <translation>새로 %1개, 바뀐 것 %2개, 지운 것 %3개.</translation>
    </message>
    <message>
        <source>The plan goes to “%1” of %2 at %3.</source>
        <comment>calendar, user, server</comment>
        <translation>계획을 %3에 있는 %2 님의 “%1” 캘린더로 보내요.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that can be reached. The password is asked for each time the program is started, and kept nowhere.</source>
        <translation>이 데스크톱에는 쓸 수 있는 키링이 없어요. 프로그램을 시작할 때마다 비밀번호를 묻고, 어디에도 보관하지 않아요.</translation>
    </message>
    <message>
        <source>The password of %1:</source>
        <translation>%1 님의 비밀번호:</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>준비하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <comment>entries</comment>
        <translation>%2개 중 %1개…</translation>
    </message>
    <message>
        <source>What was done until then is remembered; the rest follows the next time.</source>
        <translation>그때까지 한 것은 기억해 두었고, 나머지는 다음에 이어서 해요.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>비밀번호가 필요해요.</translation>
    </message>
    <message>
        <source>%1: changed in the calendar by another program; the plan says something else.</source>
        <translation>%1: 다른 프로그램이 캘린더에서 바꿨고, 계획과 달라요.</translation>
    </message>
    <message>
        <source>%1: removed from the calendar by another program; the plan has changed.</source>
        <translation>%1: 다른 프로그램이 캘린더에서 지웠고, 계획은 바뀌었어요.</translation>
    </message>
    <message>
        <source>%1: no longer planned, but changed in the calendar by another program.</source>
        <translation>%1: 이제 계획에 없지만, 다른 프로그램이 캘린더에서 바꿨어요.</translation>
    </message>
    <message>
        <source>%1: stands in the calendar already and says something else.</source>
        <translation>%1: 캘린더에 이미 있고, 내용이 달라요.</translation>
    </message>
    <message>
        <source>Leave it as it is there</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>%1: leave it as it is there</source>
        <translation>%1: 그대로 두기</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Put the plan there</source>
        <translation>계획대로 쓰기</translation>
    </message>
    <message>
        <source>%1: remove it</source>
        <translation>%1: 지우기</translation>
    </message>
    <message>
        <source>%1: put the plan there</source>
        <translation>%1: 계획대로 쓰기</translation>
    </message>
    <message>
        <source>The plan in your calendar</source>
        <translation>내 캘린더 속 계획</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>보내기 멈추기</translation>
    </message>
    <message>
        <source>How much is published</source>
        <translation>보낸 만큼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Publish after each week that I keep</source>
        <translation>주를 확정할 때마다 보내기</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>캘린더 일정</translation>
    </message>
    <message>
        <source>One a morning and evening</source>
        <translation>아침·저녁에 하나씩</translation>
    </message>
    <message>
        <source>One a step</source>
        <translation>단계마다 하나씩</translation>
    </message>
    <message>
        <source>Morning from</source>
        <translation>아침 시작</translation>
    </message>
    <message>
        <source>Time at which the morning&apos;s entry begins</source>
        <translation>아침 일정이 시작하는 시각</translation>
    </message>
    <message>
        <source>Evening from</source>
        <translation>저녁 시작</translation>
    </message>
    <message>
        <source>Time at which the evening&apos;s entry begins</source>
        <translation>저녁 일정이 시작하는 시각</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>Alarm of each entry</source>
        <translation>일정마다 알람</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>제시간에</translation>
    </message>
    <message>
        <source>10 minutes before</source>
        <translation>10분 전</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30분 전</translation>
    </message>
    <message>
        <source>As to-dos that can be ticked off</source>
        <translation>체크할 수 있는 할 일로</translation>
    </message>
    <message>
        <source>What other programs changed in the calendar is never overwritten without asking. The password is kept in this desktop&apos;s keyring and nowhere else; where there is no keyring, it is asked for at each start.</source>
        <translation>다른 프로그램이 캘린더에서 바꾼 것은 묻지 않고 덮어쓰지 않아요. 비밀번호는 이 데스크톱의 키링에만 보관하고, 키링이 없으면 시작할 때마다 물어봐요.</translation>
    </message>
    <message>
        <source>Take the plan out of the calendar</source>
        <translation>캘린더에서 계획 빼기</translation>
    </message>
    <message>
        <source>Forget this calendar …</source>
        <translation>이 캘린더 잊기…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::CalendarSetup</name>
    <message>
        <source>Looking for your calendars …</source>
        <translation>캘린더를 찾는 중…</translation>
    </message>
    <message>
        <source>The server says that your calendars are at %1. Shall name and password go there too?</source>
        <translation>서버에 따르면 캘린더가 %1에 있어요. 이름과 비밀번호를 그곳에도 보낼까요?</translation>
    </message>
    <message>
        <source>The server has no calendar that you may write to. Make one there first.</source>
        <translation>서버에 쓸 수 있는 캘린더가 없어요. 먼저 그곳에서 하나 만들어 주세요.</translation>
    </message>
    <message>
        <source>A calendar that you already have</source>
        <translation>이미 쓰고 있는 캘린더</translation>
    </message>
    <message>
        <source>Off until you set it up. Then the plan goes to your own server (Nextcloud, Radicale, iCloud or another with CalDAV), so that your phone shows it: the steps of each morning and evening with their times, what to leave out, and the days around procedures, for today and the thirteen days after it. Who can read that calendar can read this. Check-ins, photographs and all else stay on this computer.</source>
        <translation>설정하기 전에는 꺼져 있어요. 설정하면 계획을 내 서버(Nextcloud, Radicale, iCloud 등 CalDAV 서버)로 보내서 휴대전화에서도 볼 수 있어요. 오늘부터 14일 동안의 아침·저녁 단계와 시각, 쉬어야 할 것, 시술 앞뒤 날을 보내요. 그 캘린더를 볼 수 있는 사람은 이 내용도 볼 수 있어요. 체크인과 사진 등 나머지는 모두 이 컴퓨터에만 있어요.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>https://cloud.example.org</source>
        <translation>https://cloud.example.org</translation>
    </message>
    <message>
        <source>An app password, where the server has them</source>
        <translation>앱 비밀번호가 있으면 그것을 쓰세요</translation>
    </message>
    <message>
        <source>Find my calendars</source>
        <translation>내 캘린더 찾기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Stop looking for calendars</source>
        <translation>캘린더 찾기 멈추기</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Allow name and password to go to that server too</source>
        <translation>그 서버에도 이름과 비밀번호를 보내도록 허용</translation>
    </message>
    <message>
        <source>Which calendar shall show the plan? One of its own is easiest to hide and to remove.</source>
        <translation>어느 캘린더에 계획을 보일까요? 따로 만든 캘린더가 숨기거나 지우기 쉬워요.</translation>
    </message>
    <message>
        <source>Your calendars</source>
        <translation>내 캘린더</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ChangesPanel</name>
    <message>
        <source>Replan</source>
        <translation>다시 짜기</translation>
    </message>
    <message>
        <source>What replanning would change</source>
        <translation>다시 짜면 달라지는 것</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>달라지는 것이 없어요</translation>
    </message>
    <message>
        <source>The week you kept is still the best one.</source>
        <translation>확정한 계획이 지금도 가장 좋아요.</translation>
    </message>
    <message>
        <source>Nothing changes until you keep it, and Undo takes it back.</source>
        <translation>확정하기 전에는 아무것도 바뀌지 않고, 확정한 뒤에도 되돌릴 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::CheckInPage</name>
    <message>
        <source>What you said of %1 is not kept yet.</source>
        <translation>%1에 고른 내용이 아직 저장되지 않았어요.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;All calm, as the day before</source>
        <translation>어제처럼 편안해요(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All calm</source>
        <translation>모두 편안해요(&amp;A)</translation>
    </message>
    <message>
        <source>Noted already; change it below.</source>
        <translation>이미 기록했어요. 아래에서 고칠 수 있어요.</translation>
    </message>
    <message>
        <source>Not known yet. A gap stays unknown, which is not calm.</source>
        <translation>아직 몰라요. 빈 날은 모르는 날로 남고, 편안한 날로 세지 않아요.</translation>
    </message>
    <message>
        <source>If you keep this</source>
        <translation>이대로 저장하면</translation>
    </message>
    <message>
        <source>Nothing to keep yet</source>
        <translation>아직 저장할 것이 없어요</translation>
    </message>
    <message>
        <source>Choose what you see and feel. Before you keep it, this says what it does to your plan.</source>
        <translation>보이고 느껴지는 대로 골라 주세요. 저장하기 전에 계획이 어떻게 달라지는지 여기서 알려 드려요.</translation>
    </message>
    <message>
        <source>check-in of %1</source>
        <translation>%1 체크인</translation>
    </message>
    <message>
        <source>remove the check-in of %1</source>
        <translation>%1 체크인 지우기</translation>
    </message>
    <message>
        <source>How is your skin?</source>
        <translation>피부가 어떤가요?</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>지난 14일</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>WHAT IT WOULD DO</source>
        <translation>달라지는 점</translation>
    </message>
    <message>
        <source>&amp;Keep this check-in</source>
        <translation>체크인 저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove the check-in</source>
        <translation>체크인 지우기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ClinicNoteCard</name>
    <message>
        <source>Copied: paste it where you write.</source>
        <translation>복사했어요. 쓰려는 곳에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Note for the clinic</source>
        <translation>병원에 가져갈 메모</translation>
    </message>
    <message>
        <source>What to bring and tell</source>
        <translation>가져가고 알릴 것</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Print or &amp;save…</source>
        <translation>인쇄·PDF 저장(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ClinicNumbersCard</name>
    <message>
        <source>ours: 1 day</source>
        <translation>기본 1일</translation>
    </message>
    <message>
        <source>ours: %1 days</source>
        <translation>기본 %1일</translation>
    </message>
    <message>
        <source>ours: the same day</source>
        <translation>기본 당일부터</translation>
    </message>
    <message>
        <source>ours: from day %1</source>
        <translation>기본 %1일째부터</translation>
    </message>
    <message>
        <source>ours: %1 days, retinoids %2</source>
        <translation>기본 %1일, 레티노이드 %2일</translation>
    </message>
    <message>
        <source>ours: %1 hours</source>
        <translation>기본 %1시간</translation>
    </message>
    <message>
        <source>ours: none by the hour</source>
        <translation>기본 시간 제한 없음</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own numbers</source>
        <translation>다니는 병원의 숫자</translation>
    </message>
    <message>
        <source>Clinics differ. What your clinic&apos;s sheet says replaces our number, longer or shorter; a field that you leave alone keeps ours.</source>
        <translation>병원마다 달라요. 병원 안내문의 숫자가 길든 짧든 기본 숫자를 대신하고, 비워 두면 기본 숫자를 써요.</translation>
    </message>
    <message>
        <source>Days before, for all three</source>
        <translation>시술 전 며칠 (세 가지 모두)</translation>
    </message>
    <message>
        <source>Days after: acids, enzyme packs</source>
        <translation>시술 뒤 며칠: AHA·BHA 제품·효소 각질팩</translation>
    </message>
    <message>
        <source>Days after: retinoids</source>
        <translation>시술 뒤 며칠: 레티노이드</translation>
    </message>
    <message>
        <source>Days after: scrubs</source>
        <translation>시술 뒤 며칠: 문지르는 각질팩</translation>
    </message>
    <message>
        <source>Hours of water only</source>
        <translation>물로만 씻는 시간</translation>
    </message>
    <message>
        <source>Moisture packs from day</source>
        <translation>보습팩을 다시 하는 날</translation>
    </message>
    <message>
        <source>Collagen and EGF masks from day</source>
        <translation>콜라겐·EGF 마스크를 다시 하는 날</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DataSection</name>
    <message>
        <source>The diary&apos;s file: %1</source>
        <translation>다이어리 파일: %1</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>지금 보는 중</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the diary of %1</source>
        <translation>%1 님의 다이어리 보기</translation>
    </message>
    <message>
        <source>Where your diary is</source>
        <translation>다이어리가 있는 곳</translation>
    </message>
    <message>
        <source>Everything stands in this one file, readable for you alone. Nothing leaves this computer unless you ask for it; encrypting the disk is your system&apos;s work.</source>
        <translation>모든 것이 이 파일 하나에 있고 나만 읽을 수 있어요. 내가 시키지 않으면 아무것도 이 컴퓨터 밖으로 나가지 않아요. 디스크 암호화는 운영 체제에서 켜 주세요.</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>이 파일의 사람들</translation>
    </message>
    <message>
        <source>Each has a diary and a plan of their own. You turn from one to another with the button beneath the pages.</source>
        <translation>사람마다 다이어리와 계획이 따로 있어요. 왼쪽 아래 단추로 서로 오갈 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DatesCard</name>
    <message>
        <source>With the day of opening and the months after it, the shelf tells you when it is over.</source>
        <translation>개봉일과 개봉 후 사용기간을 모두 적으면 언제까지인지 알려 드려요.</translation>
    </message>
    <message>
        <source>Past its date since %1. It is not planned any more.</source>
        <translation>%1부터 기한이 지났어요. 이제 계획하지 않아요.</translation>
    </message>
    <message>
        <source>Dates and papers</source>
        <translation>기한과 인증</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>개봉일</translation>
    </message>
    <message>
        <source>Good after opening for</source>
        <translation>개봉 후 사용기간</translation>
    </message>
    <message>
        <source>Months after opening</source>
        <translation>개봉 후 사용기간(개월)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source> months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>사용기한</translation>
    </message>
    <message>
        <source>A day is written year, month, day: 2026-11-24. It is not kept as it stands.</source>
        <translation>날짜는 연, 월, 일 순서로 적어요: 2026-11-24. 이대로는 저장되지 않아요.</translation>
    </message>
    <message>
        <source>MFDS functional number (심사 or 보고)</source>
        <translation>식약처 기능성화장품 번호 (심사 또는 보고)</translation>
    </message>
    <message>
        <source>MFDS functional number, by review or by report</source>
        <translation>식약처 기능성화장품 심사 또는 보고 번호</translation>
    </message>
    <message>
        <source>As the pack or nedrug.mfds.go.kr shows it</source>
        <translation>포장이나 nedrug.mfds.go.kr에 나온 그대로</translation>
    </message>
    <message>
        <source>It says that this product, by its own number, was reviewed (심사) for a functional claim, or reported (보고) as made to a notified recipe: brightening, wrinkle care, sun protection and the like. It does not say that it suits your skin, how often to use it, or that its collagen or EGF is certified: those are no notified functional ingredients.</source>
        <translation>이 제품이 자기 번호로 기능성(미백, 주름 개선, 자외선 차단 등)을 심사받았거나, 고시된 처방대로 만들었다고 보고했다는 뜻이에요. 내 피부에 맞는지, 얼마나 자주 써야 하는지는 말해 주지 않아요. 콜라겐이나 EGF가 인증되었다는 뜻도 아니에요. 둘은 고시된 기능성 성분이 아니에요.</translation>
    </message>
    <message>
        <source>MFDS (식약처), Korean Cosmetics Act; look the number up at nedrug.mfds.go.kr</source>
        <translation>식약처, 화장품법. 번호는 nedrug.mfds.go.kr에서 찾아볼 수 있어요</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>%1까지 쓸 수 있어요: %2.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayEditor</name>
    <message>
        <source>Sun (UV index)</source>
        <translation>햇볕(자외선 지수)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>매우 강함</translation>
    </message>
    <message>
        <source>Fine dust (PM2.5)</source>
        <translation>초미세먼지(PM2.5)</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>매우나쁨</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
    <message>
        <source>Air in the rooms</source>
        <translation>실내 공기</translation>
    </message>
    <message>
        <source>very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>쾌적</translation>
    </message>
    <message>
        <source>humid</source>
        <translation>습함</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>야외 활동</translation>
    </message>
    <message>
        <source>little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>two hours or more</source>
        <translation>2시간 이상</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Time this evening</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>거의 없음</translation>
    </message>
    <message>
        <source>half an hour</source>
        <translation>30분</translation>
    </message>
    <message>
        <source>Rest day: nothing is planned, and nothing counts as missed</source>
        <translation>쉬는 날: 아무것도 계획하지 않고, 놓친 것으로 세지도 않아요</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>이날만</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>한 주 전체</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>햇볕</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>미세먼지</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>실내</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>For</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayField</name>
    <message>
        <source>%1: choose from a calendar</source>
        <translation>%1: 달력에서 고르기</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayOffers</name>
    <message>
        <source>tell</source>
        <translation>알리기</translation>
    </message>
    <message>
        <source>free</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1건 바뀜</translation>
    </message>
    <message>
        <source>1 session is left out</source>
        <translation>1건 빠짐</translation>
    </message>
    <message>
        <source>%1 sessions are left out</source>
        <translation>%1건 빠짐</translation>
    </message>
    <message>
        <source>1 session moves</source>
        <translation>1건 옮김</translation>
    </message>
    <message>
        <source>%1 sessions move</source>
        <translation>%1건 옮김</translation>
    </message>
    <message>
        <source>1 session inside the days before to tell the clinic of</source>
        <translation>병원에 알릴 시술 전 사용 1건</translation>
    </message>
    <message>
        <source>%1 sessions inside the days before to tell the clinic of</source>
        <translation>병원에 알릴 시술 전 사용 %1건</translation>
    </message>
    <message>
        <source>nothing has to move</source>
        <translation>옮길 것 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayStrip</name>
    <message>
        <source>calm</source>
        <translation>편안</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>자극</translation>
    </message>
    <message>
        <source>something unusual</source>
        <translation>특이 증상</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DiaryTransfer</name>
    <message>
        <source>Import a sealed diary</source>
        <translation>암호로 잠근 다이어리 가져오기</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>%1 파일의 암호</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Import a diary</source>
        <translation>다이어리 가져오기</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Everything in the open diary is replaced by what this file holds. Undo takes it back while the window is open.</source>
        <translation>열려 있는 다이어리의 내용이 모두 이 파일의 내용으로 바뀌어요. 창이 열려 있는 동안에는 실행 취소로 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Backing up the diary as it is …</source>
        <translation>지금 다이어리를 백업하는 중…</translation>
    </message>
    <message>
        <source>Bringing in photographs …</source>
        <translation>사진을 가져오는 중…</translation>
    </message>
    <message>
        <source>Photographs that were left out: %1. They are looked for in the folder %2 beside the file.</source>
        <translation>빠진 사진: %1장. 파일 옆의 %2 폴더에서 찾아요.</translation>
    </message>
    <message>
        <source>The photographs can be written, too, into the folder %1.</source>
        <translation>사진도 %1 폴더에 함께 내보낼 수 있어요.</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>다이어리 내보내기</translation>
    </message>
    <message>
        <source>With photographs</source>
        <translation>사진도 함께</translation>
    </message>
    <message>
        <source>Writing photographs …</source>
        <translation>사진을 내보내는 중…</translation>
    </message>
    <message>
        <source>diary.json</source>
        <translation>diary.json</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 저장하는 중…</translation>
    </message>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::EveningsSection</name>
    <message>
        <source>the minutes of the evenings</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>바꾸기: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Nothing is arranged. Add a journey, a month with other evenings, or a pause.</source>
        <translation>아직 정한 것이 없어요. 여행이나 저녁이 다른 기간, 쉬는 기간을 추가해 보세요.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>쉬는 기간</translation>
    </message>
    <message>
        <source>%1 minutes an evening</source>
        <translation>저녁마다 %1분</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 없이</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Time in the evening</source>
        <translation>저녁에 쓸 시간</translation>
    </message>
    <message>
        <source>As a rule</source>
        <translation>평소</translation>
    </message>
    <message>
        <source>Minutes of an evening, as a rule</source>
        <translation>평소 저녁 시간(분)</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>What is planned for an evening never takes longer, unless you pin it.</source>
        <translation>직접 고정하지 않는 한 저녁 계획은 이 시간을 넘지 않아요.</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>요일별</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>평소대로</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>%1 저녁 시간(분)</translation>
    </message>
    <message>
        <source>For a while</source>
        <translation>한동안 다르게</translation>
    </message>
    <message>
        <source>Days on which the evenings are otherwise: less time, something left at home, or a pause in which nothing counts as missed.</source>
        <translation>저녁이 평소와 다른 기간이에요. 시간이 적거나, 두고 가는 제품이 있거나, 빠뜨려도 되는 쉬는 기간을 정해요.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add days with other evenings</source>
        <translation>저녁이 다른 기간 추가</translation>
    </message>
    <message>
        <source>What is over stays in the diary and is not shown here.</source>
        <translation>지난 것은 다이어리에 남고 여기에는 보이지 않아요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ExceptionDialog</name>
    <message>
        <source>Pause: nothing is planned, and nothing counts as missed</source>
        <translation>쉬는 기간: 계획하지 않고, 빠뜨린 것으로 세지 않아요</translation>
    </message>
    <message>
        <source>Other evenings for a while</source>
        <translation>한동안 다른 저녁</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Minutes of an evening</source>
        <translation>저녁 시간(분)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>평소대로</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A journey, Ramadan, exams…</source>
        <translation>여행, 라마단, 시험 기간…</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Time in the evening</source>
        <translation>저녁에 쓸 시간</translation>
    </message>
    <message>
        <source>Left at home</source>
        <translation>두고 가는 것</translation>
    </message>
    <message>
        <source>Say what is otherwise on these days: the time, what stays at home, or a pause.</source>
        <translation>이 기간에 무엇이 다른지 정해 주세요: 시간, 두고 가는 것, 또는 쉬기.</translation>
    </message>
    <message>
        <source>other evenings, %1</source>
        <translation>다른 저녁, %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ExposureImport</name>
    <message>
        <source>Also where I have noted something else for that day</source>
        <translation>내가 다르게 적어 둔 날도 바꾸기</translation>
    </message>
    <message>
        <source>Sun and air from a file</source>
        <translation>파일에서 햇빛과 공기 가져오기</translation>
    </message>
    <message>
        <source>Days of the file</source>
        <translation>파일에 있는 날</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>자외선 지수</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>초미세먼지(PM2.5)</translation>
    </message>
    <message>
        <source>PM10</source>
        <translation>미세먼지(PM10)</translation>
    </message>
    <message>
        <source>Rooms %</source>
        <translation>실내 습도 %</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>가져오면</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line: why</comment>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>More lines that cannot be read: %1</source>
        <translation>읽을 수 없는 줄이 더 있어요: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로 적어요</translation>
    </message>
    <message>
        <source>noted already</source>
        <translation>이미 적혀 있어요</translation>
    </message>
    <message>
        <source>replaces the forecast</source>
        <translation>예보를 바꿔요</translation>
    </message>
    <message>
        <source>replaces what you noted</source>
        <translation>적어 둔 것을 바꿔요</translation>
    </message>
    <message>
        <source>left as you noted it</source>
        <translation>적어 둔 대로 둬요</translation>
    </message>
    <message>
        <source>Days in this file: %1. Nothing is taken over yet.</source>
        <translation>이 파일에 있는 날: %1일. 아직 아무것도 가져오지 않았어요.</translation>
    </message>
    <message>
        <source>Take over (%1)</source>
        <comment>number of days</comment>
        <translation>가져오기(%1일)</translation>
    </message>
    <message>
        <source>sun and air from %1</source>
        <translation>%1의 햇빛과 공기</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::FileDesk</name>
    <message>
        <source>&amp;Print the week…</source>
        <translation>한 주 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Report for a dermatologist…</source>
        <translation>피부과에 보여 줄 기록(&amp;R)…</translation>
    </message>
    <message>
        <source>Export, &amp;sealed with a passphrase…</source>
        <translation>암호로 잠가 내보내기(&amp;S)…</translation>
    </message>
    <message>
        <source>Export to a &amp;calendar…</source>
        <translation>캘린더로 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Export a &amp;table…</source>
        <translation>표로 내보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>Import a ta&amp;ble…</source>
        <translation>표 가져오기(&amp;B)…</translation>
    </message>
    <message>
        <source>Export, sealed with a passphrase</source>
        <translation>암호로 잠가 내보내기</translation>
    </message>
    <message>
        <source>A passphrase of eight characters or more, better several words.
Nobody can open the file without it: keep it well.</source>
        <translation>여덟 자 이상으로, 되도록 여러 낱말을 써 주세요.
이 암호가 없으면 아무도 열 수 없으니 잘 간직해 주세요.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>같은 암호를 한 번 더</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>두 암호가 달라서 아무것도 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>diary.gyeol-sealed</source>
        <translation>다이어리.gyeol-sealed</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 읽는 중…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::FirstRun</name>
    <message>
        <source>Planning…</source>
        <translation>계획하는 중…</translation>
    </message>
    <message>
        <source>Patch test from today: a coin-sized spot on the inner arm, twice a day. First use: %1, if the arm stays calm.</source>
        <translation>오늘부터 패치 테스트를 해요. 팔 안쪽에 동전만 한 크기로 하루 두 번 발라요. 팔이 편안하면 %1에 처음 써요.</translation>
    </message>
    <message>
        <source>After that, a patch test of its own.</source>
        <translation>그다음에 따로 패치 테스트를 해요.</translation>
    </message>
    <message>
        <source>First on %1.</source>
        <translation>처음은 %1</translation>
    </message>
    <message>
        <source>Its turn does not come in these weeks.</source>
        <translation>이번 몇 주에는 차례가 없어요.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Cleansing, moisturizer and sunscreen. More can follow from your shelf.</source>
        <translation>세안하고 보습제와 선크림을 발라요. 나중에 선반에서 더할 수 있어요.</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>순한 클렌저</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <translation>보습 크림</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>선크림</translation>
    </message>
    <message>
        <source>AHA toner</source>
        <translation>AHA 토너</translation>
    </message>
    <message>
        <source>BHA toner</source>
        <translation>BHA 토너</translation>
    </message>
    <message>
        <source>PHA toner</source>
        <translation>PHA 토너</translation>
    </message>
    <message>
        <source>Enzyme 각질팩</source>
        <translation>효소 각질팩</translation>
    </message>
    <message>
        <source>Scrub 각질팩</source>
        <translation>스크럽 각질팩</translation>
    </message>
    <message>
        <source>보습팩 (moisturizing pack)</source>
        <translation>보습팩</translation>
    </message>
    <message>
        <source>Collagen mask</source>
        <translation>콜라겐 마스크</translation>
    </message>
    <message>
        <source>EGF mask</source>
        <translation>EGF 마스크</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>레티놀</translation>
    </message>
    <message>
        <source>Vitamin C serum</source>
        <translation>비타민 C 세럼</translation>
    </message>
    <message>
        <source>Your skin</source>
        <translation>내 피부</translation>
    </message>
    <message>
        <source>Where you do not know, the plan takes the gentler way. You can change it all later.</source>
        <translation>모르는 것은 더 순한 쪽으로 계획해요. 나중에 모두 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>가지고 있는 것</translation>
    </message>
    <message>
        <source>Choose what stands in your bathroom. Brands and ingredients can follow.</source>
        <translation>집에 있는 것을 골라 주세요. 브랜드와 성분은 나중에 적어도 돼요.</translation>
    </message>
    <message>
        <source>Your evenings</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>A plan that does not fit the evening is no plan.</source>
        <translation>저녁 시간에 맞아야 지킬 수 있어요.</translation>
    </message>
    <message>
        <source>Your first fortnight</source>
        <translation>처음 두 주</translation>
    </message>
    <message>
        <source>This is what follows from your answers.</source>
        <translation>답해 주신 대로 이렇게 시작해요.</translation>
    </message>
    <message>
        <source>How is your skin most of the time?</source>
        <translation>평소 피부가 어떤가요?</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>잘 모르겠어요</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>건성</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>중성</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>복합성</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>지성</translation>
    </message>
    <message>
        <source>Does it sting or redden easily?</source>
        <translation>쉽게 따갑거나 붉어지나요?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>Pregnant, trying to be, or breastfeeding? Retinoids then rest.</source>
        <translation>임신 중이거나 준비 중, 수유 중인가요? 그렇다면 레티노이드는 쉬어요.</translation>
    </message>
    <message>
        <source>For how long have you used it?</source>
        <translation>얼마나 썼나요?</translation>
    </message>
    <message>
        <source>What the skin does not know yet begins slowly.</source>
        <translation>피부가 아직 모르는 것은 천천히 시작해요.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Under 4 weeks</source>
        <translation>4주 미만</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1~3개월</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>더 오래</translation>
    </message>
    <message>
        <source>How many minutes does an evening have for your skin?</source>
        <translation>저녁에 피부 관리에 몇 분을 쓸 수 있나요?</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>45</source>
        <translation>45</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Begin my &amp;diary</source>
        <translation>다이어리 시작(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ForecastDesk</name>
    <message>
        <source>forecast of %1</source>
        <translation>%1 예보</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ForecastSection</name>
    <message>
        <source>Asking Open-Meteo for “%1” …</source>
        <translation>Open-Meteo에서 “%1” 찾는 중…</translation>
    </message>
    <message>
        <source>%1 (%2°, %3°)</source>
        <comment>place (latitude, longitude)</comment>
        <translation>%1 (%2°, %3°)</translation>
    </message>
    <message>
        <source>No place of that name was found. Another spelling, or the name in English, may help.</source>
        <translation>그런 이름의 곳을 찾지 못했어요. 다르게 쓰거나 영어 이름으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Choose a place:</source>
        <translation>어느 곳인가요?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No place is chosen yet.</source>
        <translation>아직 고른 곳이 없어요.</translation>
    </message>
    <message>
        <source>They stand here once a place is chosen.</source>
        <translation>곳을 고르면 여기에 나와요.</translation>
    </message>
    <message>
        <source>The forecast is off. Nothing is sent.</source>
        <translation>예보가 꺼져 있어요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Search for your place: only then is a forecast asked for.</source>
        <translation>사는 곳을 찾아 주세요. 그래야 예보를 받아 와요.</translation>
    </message>
    <message>
        <source>Asking Open-Meteo …</source>
        <translation>Open-Meteo에서 받아 오는 중…</translation>
    </message>
    <message>
        <source>Last forecast: %1.</source>
        <translation>마지막 예보: %1.</translation>
    </message>
    <message>
        <source>No forecast is known yet.</source>
        <translation>아직 받은 예보가 없어요.</translation>
    </message>
    <message>
        <source>It can be fetched again from %1 on.</source>
        <translation>%1부터 다시 받을 수 있어요.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>햇빛</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>미세먼지</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>습도</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 (UV %2)</source>
        <comment>strong (UV 7)</comment>
        <translation>%1 (자외선 %2)</translation>
    </message>
    <message>
        <source>%1 (%2 / %3)</source>
        <comment>bad (PM2.5 / PM10)</comment>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>%1 % in the rooms</source>
        <translation>실내 %1 %</translation>
    </message>
    <message>
        <source>%1 % outdoors</source>
        <translation>실외 %1 %</translation>
    </message>
    <message>
        <source>you</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예보</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예보</translation>
    </message>
    <message>
        <source>Fetch sun, fine dust and humidity from Open-Meteo</source>
        <translation>Open-Meteo에서 자외선, 미세먼지, 습도 예보 받기</translation>
    </message>
    <message>
        <source>Off, nothing is sent. On, two requests go to open-meteo.com while this window is open, at most every three hours or when you wish. They hold the place, rounded to about a kilometre, and your network address, as every request does. A search sends the name that you type. Nothing else is sent: your diary stays on this computer.</source>
        <translation>꺼 두면 아무것도 보내지 않아요. 켜면 이 창이 열려 있는 동안 많아야 세 시간에 한 번, 또는 원할 때 open-meteo.com에 요청을 두 번 보내요. 요청에는 약 1킬로미터로 어림한 위치와, 모든 요청이 그렇듯 네트워크 주소가 들어 있어요. 곳을 찾을 때는 입력한 이름을 보내요. 그 밖에는 아무것도 보내지 않고, 다이어리는 이 컴퓨터에만 있어요.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>곳</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>시·군·구 이름</translation>
    </message>
    <message>
        <source>Name of the place to search for</source>
        <translation>찾을 곳의 이름</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search for the place at Open-Meteo</source>
        <translation>Open-Meteo에서 곳 찾기</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Exactly what is sent</source>
        <translation>보내는 내용 그대로</translation>
    </message>
    <message>
        <source>The two requests, exactly as they are sent</source>
        <translation>보내는 그대로의 두 요청</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>지금 받기</translation>
    </message>
    <message>
        <source>Data: Open-Meteo.com (CC BY 4.0), air quality from Copernicus. A model&apos;s forecast, not a measurement. Its humidity is that outdoors and changes no plan.</source>
        <translation>자료: Open-Meteo.com (CC BY 4.0), 대기질은 Copernicus. 잰 값이 아니라 모델의 예보예요. 습도는 실외 값이라 계획을 바꾸지 않아요.</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>앞으로 며칠</translation>
    </message>
    <message>
        <source>Sun and air of the coming days</source>
        <translation>앞으로 며칠의 햇빛과 공기</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Take sun and air of days from a file</source>
        <translation>파일에서 여러 날의 햇빛과 공기 가져오기</translation>
    </message>
    <message>
        <source>Fine dust: mean of the day, PM2.5 / PM10 in µg/m³. To say it yourself, click the head of a day on the board. What you say is never overwritten by a forecast.</source>
        <translation>미세먼지는 하루 평균이에요(초미세먼지 / 미세먼지, µg/m³). 직접 적으려면 주간표에서 날짜 칸을 누르세요. 직접 적은 것은 예보가 덮어쓰지 않아요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ForecastStrip</name>
    <message>
        <source>A new forecast for %1 is there. Noting it makes final what you have just undone.</source>
        <translation>%1의 새 예보가 있어요. 적으면 방금 되돌린 것을 다시 실행할 수 없어요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day: what is forecast</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast for %1 – %2.</source>
        <comment>place – days</comment>
        <translation>%1 예보 – %2.</translation>
    </message>
    <message>
        <source>The week you kept stays as it is; Replan shows what would be best now.</source>
        <translation>확정한 주는 그대로예요. ‘다시 짜기’로 지금 가장 좋은 계획을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>적기</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>주간표 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예보</translation>
    </message>
    <message>
        <source>Close the line about the forecast</source>
        <translation>예보 줄 닫기</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::HelpWindow</name>
    <message>
        <source>There is no help for this page.</source>
        <translation>이 화면의 도움말이 없어요.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>이 화면의 도움말</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::IdentityCard</name>
    <message>
        <source>Coarse or sharp grains</source>
        <translation>알갱이가 굵거나 날카로워요</translation>
    </message>
    <message>
        <source>Leaves the skin tight</source>
        <translation>씻고 나면 당겨요</translation>
    </message>
    <message>
        <source>A strength is a number from 0 to 100, with at most four decimals.</source>
        <translation>농도는 0부터 100까지, 소수 넷째 자리까지예요.</translation>
    </message>
    <message>
        <source>A pH is a number from 0 to 14, with at most two decimals.</source>
        <translation>pH는 0부터 14까지, 소수 둘째 자리까지예요.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>어떤 제품인가요</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>부르는 이름</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>종류를 고르세요</translation>
    </message>
    <message>
        <source>Acid group</source>
        <translation>AHA·BHA 종류</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>작용 방식</translation>
    </message>
    <message>
        <source>Retinoid</source>
        <translation>레티노이드</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Acid</source>
        <translation>산 성분 이름</translation>
    </message>
    <message>
        <source>glycolic, lactic, salicylic …</source>
        <translation>glycolic, lactic, salicylic …</translation>
    </message>
    <message>
        <source>Strength, %</source>
        <translation>농도, %</translation>
    </message>
    <message>
        <source>Strength in per cent</source>
        <translation>농도(퍼센트)</translation>
    </message>
    <message>
        <source>If the pack says it</source>
        <translation>포장에 있으면</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::IngredientsCard</name>
    <message>
        <source>It lists %1, which is among your allergies.</source>
        <translation>알레르기로 적어 둔 %1 성분이 들어 있어요.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>Ingredients as the pack prints them (전성분)</source>
        <translation>포장에 적힌 전성분</translation>
    </message>
    <message>
        <source>Ingredients as the pack prints them</source>
        <translation>포장에 적힌 전성분</translation>
    </message>
    <message>
        <source>Paste the list here: Aqua, Glycolic Acid, Glycerin …</source>
        <translation>여기에 붙여 넣으세요: 정제수, 글라이콜릭애씨드, 글리세린 …</translation>
    </message>
    <message>
        <source>Sold as</source>
        <translation>제품 유형</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>이름으로 판단</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <translation>클렌저</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>토너</translation>
    </message>
    <message>
        <source>Serum or ampoule</source>
        <translation>세럼·앰플</translation>
    </message>
    <message>
        <source>Peel or scrub</source>
        <translation>필링·스크럽</translation>
    </message>
    <message>
        <source>Pack or mask</source>
        <translation>팩·마스크</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <translation>보습제</translation>
    </message>
    <message>
        <source>Eye cream</source>
        <translation>아이크림</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>선크림</translation>
    </message>
    <message>
        <source>Body care</source>
        <translation>바디</translation>
    </message>
    <message>
        <source>F&amp;ill the form from this</source>
        <translation>이대로 채우기(&amp;I)</translation>
    </message>
    <message>
        <source>What is i&amp;n it (%1)</source>
        <translation>들어 있는 성분 보기 (%1) (&amp;N)</translation>
    </message>
    <message>
        <source>This concerns you:</source>
        <translation>나에게 해당해요:</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::LevelChips</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::LookSection</name>
    <message>
        <source>Today becomes %1. The evening of %2 counts as over.</source>
        <translation>오늘이 %1이 돼요. %2 저녁은 지난 것으로 봐요.</translation>
    </message>
    <message>
        <source>Today becomes %1 again. Its evening is open once more.</source>
        <translation>오늘이 다시 %1이 돼요. 그날 저녁을 다시 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Today stays %1.</source>
        <translation>오늘은 그대로 %1이에요.</translation>
    </message>
    <message>
        <source>how days and weeks are counted</source>
        <translation>날짜와 주를 세는 방법</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>하루와 한 주</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 모드</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>한 주의 시작</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <translation>하루가 끝나는 시각</translation>
    </message>
    <message>
        <source>The hour at which a day ends</source>
        <translation>하루가 끝나는 시각</translation>
    </message>
    <message>
        <source>Until then it is still the day before: what you tick at night belongs to its evening.</source>
        <translation>그때까지는 아직 전날이에요. 밤늦게 표시해도 전날 저녁에 들어가요.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MainWindow</name>
    <message>
        <source>Where to keep the new diary</source>
        <translation>새 다이어리를 둘 곳</translation>
    </message>
    <message>
        <source>diary.gyeol</source>
        <translation>diary.gyeol</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>다이어리 열기</translation>
    </message>
    <message>
        <source>About Gyeol</source>
        <translation>결 정보</translation>
    </message>
    <message>
        <source>Gyeol %1 · rule book %2

A planner for a skincare week that respects the skin. Free software under the GNU General Public License, version 3 or later.

Not medical advice.</source>
        <translation>결 %1 · 규칙집 %2

피부를 존중하는 한 주 스킨케어 계획 프로그램. GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어입니다.

의학적 조언이 아닙니다.</translation>
    </message>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
    <message>
        <source>%1 – Gyeol</source>
        <translation>%1 – 결</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>주간(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>화면 모드(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New diary…</source>
        <translation>새 다이어리(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Gyeol</source>
        <translation>결 정보(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>사람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>이 화면의 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>%1 is the diary that is open.</source>
        <translation>이미 열려 있는 다이어리예요: %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MoveDesk</name>
    <message>
        <source>%1 taken up. Left and right carry it, Enter puts it down, Escape puts it back.</source>
        <translation>%1 들었어요. 왼쪽·오른쪽 화살표로 옮기고, Enter로 놓고, Esc로 되돌려요.</translation>
    </message>
    <message>
        <source>%1: drop it on an evening. Escape puts it back.</source>
        <translation>%1: 원하는 저녁에 놓아 주세요. Esc를 누르면 되돌아가요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stays where it was. %2: %3.</source>
        <translation>%1: 그대로 두었어요. %2 – %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2; the rest of the week follows.</source>
        <translation>%1: %2에 고정했어요. 나머지는 거기에 맞춰 바뀌어요.</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1, %2로 옮기기</translation>
    </message>
    <message>
        <source>%1 is back where it was.</source>
        <translation>%1: 원래 자리로 돌아갔어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 옮기기</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>여기로 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day – what it says</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::NoteDialog</name>
    <message>
        <source>Note for the clinic</source>
        <translation>병원에 가져갈 메모</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Under each question there is room for what the clinic answers. Look through it before you hand it on.</source>
        <translation>질문마다 병원의 답을 적을 자리가 있어요. 건네기 전에 한번 훑어보세요.</translation>
    </message>
    <message>
        <source>clinic-note.pdf</source>
        <translation>병원-메모.pdf</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::OwnNumberCard</name>
    <message>
        <source>Your own number</source>
        <translation>내 숫자</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>only until</source>
        <translation>이날까지만</translation>
    </message>
    <message>
        <source>Only until a day</source>
        <translation>정한 날까지만</translation>
    </message>
    <message>
        <source>The last day on which it holds</source>
        <translation>마지막으로 적용되는 날</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>My dermatologist said so, say</source>
        <translation>예: 피부과에서 이렇게 하라고 했어요</translation>
    </message>
    <message>
        <source>&amp;Keep my number</source>
        <translation>내 숫자로 정하기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>In the place of the rule book&apos;s. It is shown as yours on the board, and every other rule still holds.</source>
        <translation>기본 숫자 대신 쓰고, 보드에 내 숫자라고 표시돼요. 다른 규칙은 모두 그대로예요.</translation>
    </message>
    <message>
        <source>This stays as it is for now: your skin does not allow another number.</source>
        <translation>지금은 그대로 둬야 해요. 피부 상태 때문에 다른 숫자를 쓸 수 없어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PaperDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>미리보기: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PatchCalendar</name>
    <message>
        <source>put on</source>
        <translation>발랐음</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>아직 남음</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>%1일째, %2: %3</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (오늘)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PatchCard</name>
    <message>
        <source>The days are over. Did the skin stay calm?</source>
        <translation>기간이 끝났어요. 피부가 괜찮았나요?</translation>
    </message>
    <message>
        <source>It has passed on %1 at the earliest. Say so earlier only where the skin reacts.</source>
        <translation>빨라야 %1에 통과해요. 피부가 반응하면 그 전에라도 알려 주세요.</translation>
    </message>
    <message>
        <source>Patch test</source>
        <translation>패치 테스트</translation>
    </message>
    <message>
        <source>A coin-sized spot on the inner arm, morning and evening. Itching, swelling or redness: stop and wash it off.</source>
        <translation>팔 안쪽에 동전 크기로, 아침과 저녁에 발라요. 가렵거나 붓거나 붉어지면 멈추고 씻어 내세요.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 예정</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>반응 있음</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Patch test from</source>
        <translation>패치 테스트 시작일</translation>
    </message>
    <message>
        <source>A day is written year, month, day: 2026-11-24. It is not kept as it stands.</source>
        <translation>날짜는 연, 월, 일 순서로 적어요: 2026-11-24. 이대로는 저장되지 않아요.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간(일)</translation>
    </message>
    <message>
        <source>Days of the patch test</source>
        <translation>패치 테스트 날짜</translation>
    </message>
    <message>
        <source>As the rule book says</source>
        <translation>규칙대로</translation>
    </message>
    <message>
        <source>It stayed &amp;calm</source>
        <translation>괜찮았어요(&amp;C)</translation>
    </message>
    <message>
        <source>The skin &amp;reacted</source>
        <translation>반응이 있었어요(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::People</name>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>%1 님 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move %1…</source>
        <translation>%1 님 삭제(&amp;M)…</translation>
    </message>
    <message>
        <source>A name is needed to tell people apart.</source>
        <translation>서로 구별하려면 이름이 필요해요.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Whose diary is it to be? The name stands in the window and on paper.</source>
        <translation>누구의 다이어리인가요? 이름은 창과 인쇄물에 나와요.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>이름을 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>%1 and everything in their diary leave this file. A copy of the whole file is made first, in %2.</source>
        <translation>%1 님과 그 다이어리 전체가 이 파일에서 사라져요. 그 전에 파일 전체를 %2에 복사해 둬요.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>%1 is removed. The copy from before: %2</source>
        <translation>%1 님을 삭제했어요. 삭제 전 복사본: %2</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>사람 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>삭제(&amp;M)…</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PhotographCard</name>
    <message>
        <source>whole face</source>
        <translation>얼굴 전체</translation>
    </message>
    <message>
        <source>left cheek</source>
        <translation>왼쪽 볼</translation>
    </message>
    <message>
        <source>right cheek</source>
        <translation>오른쪽 볼</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>이마</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>코</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>턱</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%2장 중 %1장 확인</translation>
    </message>
    <message>
        <source>Bringing in photographs</source>
        <translation>사진 가져오는 중</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>No photographs that can be read (JPEG or PNG), and left out: %1</source>
        <translation>읽을 수 있는 사진(JPEG, PNG)이 아니라서 뺐어요: %1</translation>
    </message>
    <message>
        <source>These photographs are there already.</source>
        <translation>이미 있는 사진이에요.</translation>
    </message>
    <message>
        <source>add a photograph</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>add %1 photographs</source>
        <translation>사진 %1장 추가</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>No photographs yet. Take one now and one in four weeks: what changes slowly is seen only beside what it was.</source>
        <translation>아직 사진이 없어요. 지금 한 장, 4주 뒤에 한 장 찍어 보세요. 천천히 변하는 것은 예전 모습과 나란히 놓아야 보여요.</translation>
    </message>
    <message>
        <source>No photograph shows this yet. Choose “Everything”, or say under a photograph what it shows.</source>
        <translation>아직 이 부위의 사진이 없어요. ‘전부’를 고르거나, 사진의 ‘바꾸기’에서 어느 부위인지 알려 주세요.</translation>
    </message>
    <message>
        <source>One photograph so far. With a second one, taken alike, you can compare.</source>
        <translation>아직 사진이 한 장이에요. 같은 조건으로 한 장 더 찍으면 비교할 수 있어요.</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2.</source>
        <translation>왼쪽: %1. 오른쪽: %2.</translation>
    </message>
    <message>
        <source>What it &amp;shows</source>
        <translation>어느 부위인지(&amp;S)</translation>
    </message>
    <message>
        <source>Taken on another &amp;day…</source>
        <translation>찍은 날 바꾸기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A word on this photograph</source>
        <translation>이 사진에 대한 메모</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>지우기(&amp;R)…</translation>
    </message>
    <message>
        <source>change the photograph of %1</source>
        <translation>%1 사진 바꾸기</translation>
    </message>
    <message>
        <source>Taken on another day</source>
        <translation>찍은 날 바꾸기</translation>
    </message>
    <message>
        <source>The day, as year-month-day (2026-11-24)</source>
        <translation>날짜를 연-월-일로 (2026-11-24)</translation>
    </message>
    <message>
        <source>“%1” is no day up to today. Write it as year-month-day: 2026-11-24.</source>
        <translation>‘%1’은(는) 오늘까지의 날짜가 아니에요. 2026-11-24처럼 연-월-일로 적어 주세요.</translation>
    </message>
    <message>
        <source>Undo brings it back. After 30 days a photograph that was removed is deleted for good.</source>
        <translation>실행 취소로 되돌릴 수 있어요. 지운 사진은 30일이 지나면 완전히 삭제돼요.</translation>
    </message>
    <message>
        <source>Remove this photograph?</source>
        <translation>이 사진을 지울까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>remove the photograph of %1</source>
        <translation>%1 사진 지우기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Add photographs…</source>
        <translation>사진 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Distance: an arm&apos;s length, or a mark on the floor; always the same camera and lens, no zoom, no beauty filter.
Light: facing the same window at the same time of day, lamps off, no flash. Light from the side makes every pore look larger.
Angle: once straight, once turned to each side until the nose touches the line of the cheek; the camera at the height of the eyes.
Skin: dry, clean, without make-up, twenty minutes after washing; hair back, the same calm face.
The place where it was taken is removed from every photograph, and none leaves this computer.</source>
        <translation>거리: 팔 길이만큼, 또는 바닥에 표시를 해 두고 늘 같은 카메라와 렌즈로. 확대와 뷰티 필터는 끄기.
빛: 같은 시간에 같은 창문을 마주 보고, 조명과 플래시는 끄기. 옆에서 오는 빛은 모공을 모두 커 보이게 해요.
각도: 정면 한 장, 코끝이 볼 선에 닿을 때까지 양옆으로 돌려 한 장씩. 카메라는 눈높이에.
피부: 씻고 20분 뒤, 마르고 화장하지 않은 상태로. 머리카락은 넘기고 표정은 편안하게.
사진을 찍은 위치 정보는 모두 지워지고, 사진은 이 컴퓨터를 떠나지 않아요.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show photographs of</source>
        <translation>볼 부위</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>비교 방법</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>겹쳐서</translation>
    </message>
    <message>
        <source>How much of the left photograph is to be seen</source>
        <translation>왼쪽 사진이 보이는 정도</translation>
    </message>
    <message>
        <source>Left photograph</source>
        <translation>왼쪽 사진</translation>
    </message>
    <message>
        <source>Right photograph</source>
        <translation>오른쪽 사진</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Change the left photograph</source>
        <translation>왼쪽 사진 바꾸기</translation>
    </message>
    <message>
        <source>Change the right photograph</source>
        <translation>오른쪽 사진 바꾸기</translation>
    </message>
    <message>
        <source>How to take them a&amp;like</source>
        <translation>같은 조건으로 찍기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PhotographPair</name>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>이 사진은 이제 없어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PhotographStrip</name>
    <message>
        <source>Photograph</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Photograph %1, %2: it is not there any more. Remove it</source>
        <translation>사진 %1, %2: 이제 없는 사진이에요. 지우기</translation>
    </message>
    <message>
        <source>Photograph %1, %2. Remove it</source>
        <translation>사진 %1, %2. 지우기</translation>
    </message>
    <message>
        <source>Remove this photograph</source>
        <translation>이 사진 지우기</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>This is no photograph that can be read (JPEG or PNG): %1</source>
        <translation>읽을 수 있는 사진(JPEG, PNG)이 아니에요: %1</translation>
    </message>
    <message>
        <source>The camera says that it was taken on another day: %1. Should it stand there?</source>
        <translation>카메라 기록으로는 다른 날에 찍었어요: %1. 그날에 둘까요?</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>그날에 두기</translation>
    </message>
    <message>
        <source>add a photograph, %1</source>
        <translation>사진 추가, %1</translation>
    </message>
    <message>
        <source>Undo brings it back. After 30 days a photograph that was removed is deleted for good.</source>
        <translation>실행 취소로 되돌릴 수 있어요. 지운 사진은 30일이 지나면 완전히 삭제돼요.</translation>
    </message>
    <message>
        <source>Remove this photograph?</source>
        <translation>이 사진을 지울까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>remove a photograph, %1</source>
        <translation>사진 지우기, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept on this computer, small, without the place where it was taken.</source>
        <translation>작게 줄여 위치 정보 없이 이 컴퓨터에만 보관해요.</translation>
    </message>
    <message>
        <source>Add a photo&amp;graph…</source>
        <translation>사진 추가(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PoreCard</name>
    <message>
        <source>Shots of the same skin</source>
        <translation>같은 피부를 찍은 사진</translation>
    </message>
    <message>
        <source>Take three shots of the same skin now and three in four weeks: how far your own three differ says what is a change and what is only another photograph.</source>
        <translation>같은 피부를 지금 세 장, 4주 뒤에 세 장 찍으세요. 내 사진 세 장이 서로 얼마나 다른지가 무엇이 변화이고 무엇이 그저 다른 사진인지 말해 줘요.</translation>
    </message>
    <message>
        <source>One day: nothing to compare yet. Take three shots again, in the same light.</source>
        <translation>하루뿐이라 아직 비교할 것이 없어요. 같은 조명에서 세 장을 다시 찍으세요.</translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>이 사진은 이제 없어요.</translation>
    </message>
    <message>
        <source>Undo brings them back. After 30 days shots that were removed are deleted for good.</source>
        <translation>실행 취소로 되돌릴 수 있어요. 지운 사진은 30일이 지나면 완전히 지워져요.</translation>
    </message>
    <message>
        <source>Remove the shots of %1?</source>
        <translation>%1에 찍은 사진을 지울까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>remove the shots of %1</source>
        <translation>%1에 찍은 사진 지우기</translation>
    </message>
    <message>
        <source>Visible pores</source>
        <translation>눈에 띄는 모공</translation>
    </message>
    <message>
        <source>&amp;Measure pores…</source>
        <translation>모공 재기(&amp;M)…</translation>
    </message>
    <message>
        <source>Three shots each time, of the same cheek: put the telephone down between them and take it up again. How far these three differ is your own repeat error, and a change has to be clearly larger.
Distance: a forearm&apos;s length, so that the cheek fills the picture; always the same camera, no zoom, no beauty filter.
Light: facing the same window at the same time of day, lamps off, no flash. Light from the side makes every pore look larger.
Angle: the camera straight on the cheek; tap on the skin to focus and hold still.
Skin: dry, clean, without make-up, twenty minutes after washing.
Bring in the camera&apos;s own files: what a messenger has sent is made smaller and shows no pores.</source>
        <translation>매번 같은 볼을 세 장 찍으세요. 한 장 찍을 때마다 휴대전화를 내려놓았다가 다시 드세요. 이 세 장이 서로 다른 만큼이 내 반복 오차이고, 변화는 그보다 뚜렷이 커야 해요.
거리: 볼이 화면을 채우도록 팔뚝 길이만큼. 항상 같은 카메라로, 확대와 뷰티 필터 없이.
빛: 같은 시간에 같은 창을 마주 보고, 조명을 끄고, 플래시 없이. 옆에서 오는 빛은 모공을 모두 커 보이게 해요.
각도: 카메라를 볼에 똑바로. 피부를 눌러 초점을 맞추고 움직이지 마세요.
피부: 마르고 깨끗하고 화장하지 않은 상태, 씻고 20분 뒤.
카메라의 원본 파일을 가져오세요. 메신저로 보낸 사진은 작아져서 모공이 보이지 않아요.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>부위</translation>
    </message>
    <message>
        <source>Which skin</source>
        <translation>어느 부위</translation>
    </message>
    <message>
        <source>The day to compare with</source>
        <translation>비교의 기준이 되는 날</translation>
    </message>
    <message>
        <source>The day that is compared</source>
        <translation>비교할 날</translation>
    </message>
    <message>
        <source>Remove the shots of %1…</source>
        <translation>%1에 찍은 사진 지우기…</translation>
    </message>
    <message>
        <source>Shots still to be read: %1</source>
        <translation>아직 읽지 않은 사진: %1장</translation>
    </message>
    <message>
        <source>Show what was co&amp;unted</source>
        <translation>센 것을 표시(&amp;U)</translation>
    </message>
    <message>
        <source>How to take three sh&amp;ots</source>
        <translation>세 장 찍는 법(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PoreDialog</name>
    <message>
        <source>&amp;Add shots…</source>
        <translation>사진 더하기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Measure visible pores</source>
        <translation>눈에 띄는 모공 재기</translation>
    </message>
    <message>
        <source>Which skin is marked</source>
        <translation>표시한 부위</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>The frame of the marked skin; arrow keys move it, with Shift they change its size</source>
        <translation>표시한 피부의 틀. 화살표로 옮기고 Shift와 함께 누르면 크기가 바뀌어요</translation>
    </message>
    <message>
        <source>The marked skin, with what was counted drawn over it</source>
        <translation>표시한 피부와 그 위에 그린, 센 모공</translation>
    </message>
    <message>
        <source>Put the frame on even skin, without hair, lips or the edge of the face. Drag it, or draw a new one; with the keys, arrows move it and Shift and arrows change its size. The other shots are laid upon the first one.</source>
        <translation>틀을 머리카락, 입술, 얼굴 가장자리가 없는 고른 피부에 놓으세요. 끌어서 옮기거나 새로 그리세요. 키보드로는 화살표로 옮기고 Shift와 화살표로 크기를 바꿔요. 다른 사진은 첫 사진에 맞춰요.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>재는 중…</translation>
    </message>
    <message>
        <source>It could not be laid upon the others: put the frame on the same skin by hand.</source>
        <translation>다른 사진에 맞추지 못했어요. 틀을 같은 피부에 직접 놓으세요.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>재는 중…</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>쓸 수 없음</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>Measuring %1 of %2</source>
        <translation>%2장 중 %1번째를 재는 중</translation>
    </message>
    <message>
        <source>measure pores, %1</source>
        <translation>모공 재기, %1</translation>
    </message>
    <message>
        <source>pores: %1</source>
        <translation>모공 %1개</translation>
    </message>
    <message>
        <source>Shots that can be kept: %1. Three are needed before a change can be told.</source>
        <translation>보관할 수 있는 사진: %1장. 변화를 말하려면 세 장이 있어야 해요.</translation>
    </message>
    <message>
        <source>Shots that can be kept: %1.</source>
        <translation>보관할 수 있는 사진: %1장.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::PrintDialog</name>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>&amp;Large print, on two pages</source>
        <translation>큰 글자로 두 쪽에(&amp;L)</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>한 주 인쇄</translation>
    </message>
    <message>
        <source>← Week before</source>
        <translation>← 지난주</translation>
    </message>
    <message>
        <source>Week after →</source>
        <translation>다음 주 →</translation>
    </message>
    <message>
        <source>Lying, days side by side</source>
        <translation>가로, 날짜를 나란히</translation>
    </message>
    <message>
        <source>Standing, a row a day</source>
        <translation>세로, 하루에 한 줄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Black on white: a plain printer is enough. The letters of the PDF can be searched and copied.</source>
        <translation>흑백이라 보통 프린터면 충분해요. PDF의 글자는 찾고 복사할 수 있어요.</translation>
    </message>
    <message>
        <source>week-%1.pdf</source>
        <translation>한주-%1.pdf</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ProcedureEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you changed of %1 is not kept yet.</source>
        <translation>%1: 바꾼 내용이 아직 저장되지 않았어요.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>시술</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Our days after are half as long again: sensitive skin, or a sign on the day.</source>
        <translation>민감한 피부이거나 당일 자극이 있어서, 기본 시술 뒤 기간을 절반 더 길게 잡았어요.</translation>
    </message>
    <message>
        <source>With your clinic&apos;s own numbers.</source>
        <translation>병원의 숫자를 적용했어요.</translation>
    </message>
    <message>
        <source>Our numbers, which are clinic habit: your clinic&apos;s sheet wins.</source>
        <translation>기본 숫자는 병원의 관행이에요. 다니는 병원의 안내가 먼저예요.</translation>
    </message>
    <message>
        <source>If you keep this</source>
        <translation>이대로 저장하면</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>지금 정해진 내용</translation>
    </message>
    <message>
        <source>&amp;Keep this procedure</source>
        <translation>이 시술 저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>바꾼 내용 저장(&amp;K)</translation>
    </message>
    <message>
        <source>It &amp;took place</source>
        <translation>받았어요(&amp;T)</translation>
    </message>
    <message>
        <source>It is &amp;cancelled</source>
        <translation>취소됐어요(&amp;C)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>%1 took place</source>
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 취소</translation>
    </message>
    <message>
        <source>plan %1 again</source>
        <translation>%1 다시 예정</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>‹ A&amp;ll procedures</source>
        <translation>‹ 모든 시술(&amp;L)</translation>
    </message>
    <message>
        <source>The days around it</source>
        <translation>앞뒤의 날들</translation>
    </message>
    <message>
        <source>What if another day? Against the plan as it is now:</source>
        <translation>다른 날이라면? 지금 계획과 견주면:</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>다른 날</translation>
    </message>
    <message>
        <source>WHAT IT WOULD DO</source>
        <translation>달라지는 점</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Plan it a&amp;gain</source>
        <translation>다시 예정으로(&amp;G)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ProcedureForm</name>
    <message>
        <source>What and when</source>
        <translation>무엇을, 언제</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>시술</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Peel of</source>
        <translation>필링 성분</translation>
    </message>
    <message>
        <source>Needles</source>
        <translation>바늘 길이</translation>
    </message>
    <message>
        <source>Healed on</source>
        <translation>다 나은 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Clinic, home, or a name</source>
        <translation>병원, 집, 또는 이름</translation>
    </message>
    <message>
        <source>15:00, if you know it: “water only” is counted from it</source>
        <translation>15:00처럼. 알면 &apos;물로만&apos; 시간을 여기서부터 세요</translation>
    </message>
    <message>
        <source>An hour is written 15:00. It is not kept as it stands.</source>
        <translation>시각은 15:00처럼 적어요. 지금 이대로는 저장되지 않아요.</translation>
    </message>
    <message>
        <source>glycolic acid, salicylic acid, TCA …</source>
        <translation>글라이콜산, 살리실산, TCA …</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>기억해 둘 것</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ProcedureList</name>
    <message>
        <source>with the clinic&apos;s own numbers</source>
        <translation>병원 숫자 적용</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>받았어요</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>안 받았어요</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 열기, %2</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1건 더 보기</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>시술</translation>
    </message>
    <message>
        <source>What a clinic or a salon does, and the days around it</source>
        <translation>병원이나 숍에서 받는 시술과 그 앞뒤의 날들</translation>
    </message>
    <message>
        <source>&amp;Add a procedure</source>
        <translation>시술 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Coming, and days that still run</source>
        <translation>다가오는 시술과 아직 쉬는 기간</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>지난 시술</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>아직 적은 시술이 없어요</translation>
    </message>
    <message>
        <source>A laser, a peel, a filler, a waxing: add it with its date, and the plan keeps the days before and after it free of what irritates. You see what it moves before you keep it.</source>
        <translation>레이저, 필링, 필러, 왁싱을 날짜와 함께 추가하세요. 계획이 그 앞뒤로 자극이 되는 것을 비워 둬요. 무엇이 옮겨지는지 정하기 전에 볼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ProceduresPage</name>
    <message>
        <source>%1 took place</source>
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>%1 취소</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ProgressPage</name>
    <message>
        <source>In this time nobody noted how the skin was. A longer time is chosen above; or begin again with today.</source>
        <translation>이 기간에는 피부 기록이 없어요. 위에서 더 긴 기간을 고르거나, 오늘부터 다시 적어 보세요.</translation>
    </message>
    <message>
        <source>Nothing to show yet. A check-in takes one tap; after a week of them a line can be seen here, beside what was done.</source>
        <translation>아직 보여 줄 것이 없어요. 체크인은 한 번만 누르면 돼요. 일주일쯤 적으면 한 일과 나란히 흐름이 보여요.</translation>
    </message>
    <message>
        <source>There are not enough days to say anything yet: at least %1 days after something and %1 without it, and %2 on which irritation began.</source>
        <translation>아직 말할 만큼 날이 모이지 않았어요. 어떤 것을 한 다음 날이 %1일, 하지 않은 날이 %1일, 자극이 시작된 날이 %2일은 있어야 해요.</translation>
    </message>
    <message>
        <source>Too few days yet: %1.</source>
        <translation>아직 날이 모자라요: %1.</translation>
    </message>
    <message>
        <source>Counted is the day on which irritation began, after a calm one. What coincides need not be the cause: several things change at once. If it comes again, leave one thing out for two weeks and look, or ask a dermatologist.</source>
        <translation>편안한 날 다음에 자극이 시작된 날만 세었어요. 겹쳤다고 원인은 아니에요. 여러 가지가 한꺼번에 바뀌니까요. 되풀이되면 한 가지만 두 주 빼고 지켜보거나 피부과에 물어보세요.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4주</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12주</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>어떻게 지내는지</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>체크인(&amp;C)</translation>
    </message>
    <message>
        <source>What became of the plan</source>
        <translation>계획은 어떻게 됐는지</translation>
    </message>
    <message>
        <source>What coincides with irritation</source>
        <translation>자극과 겹치는 것</translation>
    </message>
    <message>
        <source>Counted, not graded: what was left out is often what the skin needed.</source>
        <translation>점수가 아니라 횟수예요. 쉰 날이 피부에 필요했던 날일 때가 많아요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::RegionMarker</name>
    <message>
        <source>%1 by %2 pixels, %3 from the left and %4 from above, of %5 by %6</source>
        <translation>가로 %1, 세로 %2픽셀. 왼쪽에서 %3, 위에서 %4. 전체는 가로 %5, 세로 %6</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ReminderDesk</name>
    <message>
        <source>Open Gyeol</source>
        <translation>결 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Leave out tonight: %1</source>
        <translation>오늘 밤은 쉬어요: %1</translation>
    </message>
    <message>
        <source>Tonight nothing is due</source>
        <translation>오늘 밤은 할 것이 없어요</translation>
    </message>
    <message>
        <source>Tonight: %1</source>
        <translation>오늘 밤: %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ReminderSection</name>
    <message>
        <source>Reminder</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Remind me of the evening&apos;s steps</source>
        <translation>저녁 단계를 알려 주기</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can remind you while the window is closed.</source>
        <translation>이 데스크톱에는 트레이가 없어서, 창을 닫으면 알려 드릴 수 없어요.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>알릴 시각</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>지금 보기</translation>
    </message>
    <message>
        <source>Show the reminder now</source>
        <translation>알림을 지금 보기</translation>
    </message>
    <message>
        <source>One notification an evening: tonight&apos;s steps, and what to leave out. Quiet where nothing is due. While it is on, the program stays in the tray when its window is closed; “Quit” ends both. Nothing is sent anywhere.</source>
        <translation>저녁마다 알림 하나로 오늘 밤의 단계와 쉬어야 할 것을 알려 드려요. 할 것이 없으면 조용해요. 켜 두면 창을 닫아도 트레이에 남아 있고, “종료”를 누르면 둘 다 끝나요. 아무 데도 보내지 않아요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::RepeatCard</name>
    <message>
        <source>One of a series</source>
        <translation>여러 번 받는 시술</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>여러 번 받기</translation>
    </message>
    <message>
        <source>every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>다음 시술까지의 일수</translation>
    </message>
    <message>
        <source>How often in all</source>
        <translation>모두 몇 번</translation>
    </message>
    <message>
        <source> times</source>
        <translation>번</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1번</translation>
    </message>
    <message>
        <source>What a change is of</source>
        <translation>바꿀 범위</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>이번만</translation>
    </message>
    <message>
        <source>This and all later ones</source>
        <translation>이번과 다음 모두</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ReportDialog</name>
    <message>
        <source>With p&amp;hotographs</source>
        <translation>사진도 넣기(&amp;H)</translation>
    </message>
    <message>
        <source>Report for a dermatologist</source>
        <translation>피부과에 보여 줄 기록</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>끝(&amp;T)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Check-ins, sessions, procedures and products of these days, as you wrote them down. Look through it before you hand it on.</source>
        <translation>이 기간의 체크인, 사용 기록, 시술, 제품을 적어 둔 그대로 담아요. 건네기 전에 한번 훑어봐 주세요.</translation>
    </message>
    <message>
        <source>skin-report-%1.pdf</source>
        <translation>피부기록-%1.pdf</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::RuleCards</name>
    <message>
        <source>Days for you (acids / retinoids / scrubs)</source>
        <translation>나의 일수 (AHA·BHA 제품 / 레티노이드 / 문지르는 각질팩)</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>나에게는</translation>
    </message>
    <message>
        <source>Your own number was %1; it ended on %2.</source>
        <translation>내 숫자는 %1이었고, %2에 끝났어요.</translation>
    </message>
    <message>
        <source>Your own number stands in its place: %1.</source>
        <translation>내 숫자를 대신 써요: %1.</translation>
    </message>
    <message>
        <source>Your own number stands in its place until %2: %1.</source>
        <translation>%2까지 내 숫자를 대신 써요: %1.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: 전 %2일, 후 %3일</translation>
    </message>
    <message>
        <source>Change the number, and this says what it does to your plan before you keep it.</source>
        <translation>숫자를 바꾸면, 정하기 전에 계획이 어떻게 되는지 여기에 나와요.</translation>
    </message>
    <message>
        <source>own number for “%1”</source>
        <translation>&apos;%1&apos; 내 숫자</translation>
    </message>
    <message>
        <source>take back the number for “%1”</source>
        <translation>&apos;%1&apos; 숫자 되돌리기</translation>
    </message>
    <message>
        <source>Your own number for “%1” is not kept yet.</source>
        <translation>“%1”에 적은 숫자를 아직 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::RulesPage</name>
    <message>
        <source>Guide</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · 내 숫자</translation>
    </message>
    <message>
        <source>Nothing has these words. Try another word, or clear the field.</source>
        <translation>찾는 말이 없어요. 다른 말로 찾거나 칸을 비워 보세요.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Search rules and guide</source>
        <translation>규칙과 안내 찾기</translation>
    </message>
    <message>
        <source>Rules and guide</source>
        <translation>규칙과 안내</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SessionActs</name>
    <message>
        <source>Un&amp;tick</source>
        <translation>완료 취소(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>완료(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 풀기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>여기 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Not &amp;skipped</source>
        <translation>쉼 취소(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>쉬기(&amp;S)</translation>
    </message>
    <message>
        <source>Not &amp;missed</source>
        <translation>놓침 취소(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation>놓침(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;lan this day again</source>
        <translation>이날 다시 계획하기(&amp;L)</translation>
    </message>
    <message>
        <source>Insert a &amp;rest day</source>
        <translation>쉬는 날로 하기(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is planned on this day, and nothing counts as missed</source>
        <translation>이날은 아무것도 계획하지 않고, 놓친 것으로 세지도 않아요</translation>
    </message>
    <message>
        <source>untick %1, %2</source>
        <translation>%1 완료 취소, %2</translation>
    </message>
    <message>
        <source>tick %1, %2</source>
        <translation>%1 완료, %2</translation>
    </message>
    <message>
        <source>unpin %1, %2</source>
        <translation>%1 고정 풀기, %2</translation>
    </message>
    <message>
        <source>pin %1, %2</source>
        <translation>%1 고정, %2</translation>
    </message>
    <message>
        <source>take back skipping %1, %2</source>
        <translation>%1 쉼 취소, %2</translation>
    </message>
    <message>
        <source>skip %1, %2</source>
        <translation>%1 쉬기, %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>쉬기</translation>
    </message>
    <message>
        <source>Why not this time?</source>
        <translation>이번에는 왜 쉬나요?</translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation>너무 피곤해서</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>시간이 없어서</translation>
    </message>
    <message>
        <source>The skin feels sensitive</source>
        <translation>피부가 예민해서</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>집에 없어서</translation>
    </message>
    <message>
        <source>take back missing %1, %2</source>
        <translation>%1 놓침 취소, %2</translation>
    </message>
    <message>
        <source>note as missed %1, %2</source>
        <translation>%1 놓침으로 표시, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A note on this session</source>
        <translation>이 항목에 남길 메모</translation>
    </message>
    <message>
        <source>note on %1, %2</source>
        <translation>%1 메모, %2</translation>
    </message>
    <message>
        <source>plan again %1</source>
        <translation>%1 다시 계획하기</translation>
    </message>
    <message>
        <source>rest day %1</source>
        <translation>%1 쉬는 날</translation>
    </message>
    <message>
        <source>sun, air and time, %1</source>
        <translation>햇볕·공기·시간, %1</translation>
    </message>
    <message>
        <source>I &amp;used it</source>
        <translation>썼어요(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>설정 항목</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ShelfList</name>
    <message>
        <source>Your shelf is empty. Say in the form what you use, one thing after the other: a cleanser, a cream, what exfoliates. Or paste an ingredient list and let it be read.</source>
        <translation>선반이 비어 있어요. 클렌저, 크림, 각질 관리 제품처럼 쓰는 것을 하나씩 적어 보세요. 전성분을 붙여 넣으면 읽어 드려요.</translation>
    </message>
    <message>
        <source>Nothing on your shelf is like that.</source>
        <translation>선반에 그런 제품은 없어요.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>내 선반</translation>
    </message>
    <message>
        <source>Search name, brand, ingredient</source>
        <translation>이름, 브랜드, 성분 찾기</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>선반에서 찾기</translation>
    </message>
    <message>
        <source>Which of it</source>
        <translation>무엇을 볼까요</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>선반에 있는 것</translation>
    </message>
    <message>
        <source>Wants a look</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>Patch tests</source>
        <translation>패치 테스트</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>기한 있는 것</translation>
    </message>
    <message>
        <source>Off the shelf</source>
        <translation>뺀 것</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>살펴볼 것 먼저</translation>
    </message>
    <message>
        <source>Order of the shelf</source>
        <translation>선반 순서</translation>
    </message>
    <message>
        <source>What expires next</source>
        <translation>기한 가까운 순</translation>
    </message>
    <message>
        <source>Step of the evening</source>
        <translation>바르는 순서</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>전부 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Move up the shelf</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move up the shelf (Alt+Up). What stands higher is dealt out first, and begins first where it is new.</source>
        <translation>위로 옮기기(Alt+↑). 위에 있는 것부터 나누고, 새 제품은 위에서부터 시작해요.</translation>
    </message>
    <message>
        <source>Move down the shelf</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Move down the shelf (Alt+Down)</source>
        <translation>아래로 옮기기(Alt+↓)</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>모두 %1개</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ShelfPage</name>
    <message>
        <source>something new</source>
        <translation>새 제품</translation>
    </message>
    <message>
        <source>What you wrote of %1 cannot be kept as it stands.</source>
        <translation>%1에 적은 내용은 이대로 저장할 수 없어요.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>선반</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>What you wrote of %1 is not kept yet.</source>
        <translation>%1에 적은 내용이 아직 저장되지 않았어요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>새 제품</translation>
    </message>
    <message>
        <source>Say what it is, or paste its ingredients and let them be read.</source>
        <translation>어떤 제품인지 적거나, 전성분을 붙여 넣어 읽게 하세요.</translation>
    </message>
    <message>
        <source>Take it &amp;off the shelf</source>
        <translation>선반에서 빼기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>저장(&amp;K)</translation>
    </message>
    <message>
        <source>WHAT IT WOULD DO</source>
        <translation>이렇게 하면</translation>
    </message>
    <message>
        <source>IN THE PLAN</source>
        <translation>계획에서</translation>
    </message>
    <message>
        <source>If you keep this</source>
        <translation>저장하면</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Something in the form cannot be kept as it stands; it is marked.</source>
        <translation>이대로는 저장할 수 없는 칸이 있어요. 표시해 두었어요.</translation>
    </message>
    <message>
        <source>Choose what it is. Before you keep it, this says what it does to your plan.</source>
        <translation>종류를 고르세요. 저장하기 전에 계획이 어떻게 바뀌는지 알려 드려요.</translation>
    </message>
    <message>
        <source>put %1 on the shelf</source>
        <translation>%1 선반에 놓기</translation>
    </message>
    <message>
        <source>take %1 off the shelf</source>
        <translation>%1 선반에서 빼기</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 고치기</translation>
    </message>
    <message>
        <source>Nothing in the diary speaks of %1. It is taken out altogether; undo brings it back.</source>
        <translation>다이어리에 %1에 대한 기록이 없어요. 완전히 지우지만, 실행 취소로 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>take %1 out of the diary</source>
        <translation>%1 지우기</translation>
    </message>
    <message>
        <source>move %1 on the shelf</source>
        <translation>%1 순서 옮기기</translation>
    </message>
    <message>
        <source>patch test of %1 on %2</source>
        <translation>%2 %1 패치 테스트</translation>
    </message>
    <message>
        <source>&amp;Add a product</source>
        <translation>제품 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drop the changes</source>
        <translation>바꾼 것 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Take it out of the diar&amp;y</source>
        <translation>다이어리에서 지우기(&amp;Y)</translation>
    </message>
    <message>
        <source>Put it on the &amp;shelf again</source>
        <translation>다시 선반에 놓기(&amp;S)</translation>
    </message>
    <message>
        <source>Put it on the &amp;shelf</source>
        <translation>선반에 놓기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SkinCard</name>
    <message>
        <source>Point at a day, or walk with the arrow keys, to read it here. Where the line has a gap nobody noted anything.</source>
        <translation>날을 가리키거나 화살표 키로 옮기면 여기에서 읽을 수 있어요. 선이 끊긴 곳은 기록이 없는 날이에요.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>skin-%1</source>
        <translation>피부-%1</translation>
    </message>
    <message>
        <source>Skin, %1</source>
        <translation>피부, %1</translation>
    </message>
    <message>
        <source>Skin over time</source>
        <translation>피부의 흐름</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>그림으로(PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>벡터 그림으로(SVG)(&amp;D)…</translation>
    </message>
    <message>
        <source>Skin over time, a chart; the arrow keys read it stretch by stretch</source>
        <translation>피부의 흐름 차트. 화살표 키로 한 구간씩 읽어요</translation>
    </message>
    <message>
        <source>Skin over time, a table</source>
        <translation>피부의 흐름 표</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SkinForm</name>
    <message>
        <source>None in particular</source>
        <translation>딱히 없어요</translation>
    </message>
    <message>
        <source>Flushed; look again in the morning</source>
        <translation>달아올랐음. 아침에 다시 보기</translation>
    </message>
    <message>
        <source>How does it look and feel?</source>
        <translation>어떻게 보이고 느껴지나요?</translation>
    </message>
    <message>
        <source>Anything unusual?</source>
        <translation>평소와 다른 점이 있나요?</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>원하면 더 적기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>약간</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>심함</translation>
    </message>
    <message>
        <source>Very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>건성</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>촉촉</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>매우 촉촉</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>붉음</translation>
    </message>
    <message>
        <source>Dryness</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>Stinging</source>
        <translation>따가움</translation>
    </message>
    <message>
        <source>Peeling</source>
        <translation>각질 들뜸</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>수분감</translation>
    </message>
    <message>
        <source>Red after sport, heat, a hot drink or alcohol? That passes. Leave redness open and look again in the morning.</source>
        <translation>운동이나 더위, 뜨거운 음료, 술 때문에 붉은가요? 곧 가라앉아요. 붉음은 비워 두고 아침에 다시 보세요.</translation>
    </message>
    <message>
        <source>Was it a product?</source>
        <translation>의심 가는 제품</translation>
    </message>
    <message>
        <source>A product that may have caused it</source>
        <translation>원인일 수 있는 제품</translation>
    </message>
    <message>
        <source>Corneometer</source>
        <translation>수분 측정기</translation>
    </message>
    <message>
        <source>Corneometer reading</source>
        <translation>수분 측정값</translation>
    </message>
    <message>
        <source>A reading from 0 to 130, if you have the instrument</source>
        <translation>측정기가 있다면 0~130 사이의 값</translation>
    </message>
    <message>
        <source>A corneometer reading is a number from 0 to 130. It is not kept as it stands.</source>
        <translation>수분 측정값은 0에서 130 사이의 숫자예요. 지금 적은 값은 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only fl&amp;ushed: look again in the morning</source>
        <translation>잠깐 달아오른 것: 아침에 다시 보기(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::StepRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>타이머 시작</translation>
    </message>
    <message>
        <source>Start the timer of %1</source>
        <translation>%1 타이머 시작</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>건너뛰기…</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 건너뛰기</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Do %1 after all</source>
        <translation>%1 다시 하기</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>on a small area</source>
        <translation>좁은 부위에</translation>
    </message>
    <message>
        <source>if the skin is calm: check in first</source>
        <translation>피부가 편안하면: 체크인 먼저</translation>
    </message>
    <message>
        <source>put yours on the shelf to tick it</source>
        <translation>선반에 제품을 올리면 체크할 수 있어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TableExportDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 (some spreadsheets, Excel among them, want it)</source>
        <translation>UTF-8 표시 넣기 (엑셀 같은 프로그램에 필요해요)(&amp;M)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>표로 내보내기</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>사용 기록</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would take for a formula gets an apostrophe before it; reading the table again takes it off.</source>
        <translation>수식으로 읽힐 수 있는 칸 앞에는 작은따옴표를 붙이고, 다시 가져올 때 떼어 내요.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation>담을 내용(&amp;T)</translation>
    </message>
    <message>
        <source>sessions.csv</source>
        <translation>사용기록.csv</translation>
    </message>
    <message>
        <source>check-ins.csv</source>
        <translation>체크인.csv</translation>
    </message>
    <message>
        <source>Rows, by day: %1</source>
        <translation>날짜순으로 %1줄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TableImportDialog</name>
    <message>
        <source>Import a table: %1</source>
        <translation>표 가져오기: %1</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>줄마다 담긴 것</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>사용 기록</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>읽은 대로 본 첫 줄들</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>– not in this file –</source>
        <translation>– 이 파일에 없음 –</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <comment>counts of rows</comment>
        <translation>새로 %1줄, 바뀜 %2줄, 그대로 %3줄</translation>
    </message>
    <message>
        <source>Say which column holds the date</source>
        <translation>날짜가 어느 열인지 골라 주세요</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>%1번째 줄, %2</translation>
    </message>
    <message>
        <source>%1 ✗</source>
        <comment>a line that is left out</comment>
        <translation>%1 ✗</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Rows that cannot be read and are left out: %1</source>
        <translation>읽을 수 없어 빼는 줄: %1개</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not read, as you wished. Another choice of columns reads it again.</source>
        <translation>읽기를 멈췄어요. 열을 다시 고르면 다시 읽어요.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 읽는 중…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TimerCard</name>
    <message>
        <source>On your face: %1</source>
        <translation>지금 하는 중: %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>%1 시간</translation>
    </message>
    <message>
        <source>It is &amp;off: tick it</source>
        <translation>뗐어요: 완료(&amp;O)</translation>
    </message>
    <message>
        <source>Stop without a tick</source>
        <translation>체크 없이 멈추기</translation>
    </message>
    <message>
        <source>%1:%2 of %3 minutes</source>
        <translation>%3분 중 %1:%2</translation>
    </message>
    <message>
        <source>Take it off now. %1</source>
        <translation>이제 떼어 내세요. %1</translation>
    </message>
    <message>
        <source>It may come off now.</source>
        <translation>이제 떼어도 돼요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TodayPage</name>
    <message>
        <source>Your skin was flushed last evening: look again this morning, and check in.</source>
        <translation>어제저녁 피부가 달아올랐어요. 오늘 아침에 다시 보고 체크인해 주세요.</translation>
    </message>
    <message>
        <source>tick %1, %2</source>
        <translation>%1 완료, %2</translation>
    </message>
    <message>
        <source>untick %1, %2</source>
        <translation>%1 완료 취소, %2</translation>
    </message>
    <message>
        <source>take back skipping %1, %2</source>
        <translation>%1 쉼 취소, %2</translation>
    </message>
    <message>
        <source>take back missing %1, %2</source>
        <translation>%1 놓침 취소, %2</translation>
    </message>
    <message>
        <source>Nothing is planned: a pause.</source>
        <translation>쉬는 날이라 계획이 없어요.</translation>
    </message>
    <message>
        <source>Only water, and what the clinic gave you.</source>
        <translation>물로만 씻고 병원에서 준 것만 발라요.</translation>
    </message>
    <message>
        <source>note %1 beside the plan, %2</source>
        <translation>계획에 없던 %1 기록, %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>쉬기</translation>
    </message>
    <message>
        <source>Why not this time?</source>
        <translation>이번에는 왜 쉬나요?</translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation>너무 피곤해서</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>시간이 없어서</translation>
    </message>
    <message>
        <source>The skin feels sensitive</source>
        <translation>피부가 예민해서</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>집에 없어서</translation>
    </message>
    <message>
        <source>skip %1, %2</source>
        <translation>%1 쉬기, %2</translation>
    </message>
    <message>
        <source>A pack that exfoliates stays on no longer than its label says.</source>
        <translation>각질팩은 제품에 적힌 시간보다 오래 두지 않아요.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>체크인(&amp;C)</translation>
    </message>
    <message>
        <source>I used something else</source>
        <translation>다른 것을 썼어요</translation>
    </message>
    <message>
        <source>I used something else in the morning</source>
        <translation>아침에 다른 것을 썼어요</translation>
    </message>
    <message>
        <source>I used something else in the evening</source>
        <translation>저녁에 다른 것을 썼어요</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 쉬어요</translation>
    </message>
    <message>
        <source>Good to know today</source>
        <translation>오늘 알아 둘 것</translation>
    </message>
    <message>
        <source>Nothing else is on the shelf</source>
        <translation>선반에 다른 제품이 없어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::UseCard</name>
    <message>
        <source>As the plan finds best</source>
        <translation>계획에 맡기기</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>쓰지 않기</translation>
    </message>
    <message>
        <source>Once in two weeks</source>
        <translation>두 주에 1번</translation>
    </message>
    <message>
        <source>%1 × a week</source>
        <translation>일주일에 %1번</translation>
    </message>
    <message>
        <source>How you use it</source>
        <translation>어떻게 쓰나요</translation>
    </message>
    <message>
        <source>Used it</source>
        <translation>쓴 기간</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Under 4 weeks</source>
        <translation>4주 미만</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1–3개월</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>더 오래</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>쓰기 시작한 날</translation>
    </message>
    <message>
        <source>A day is written year, month, day: 2026-11-24. It is not kept as it stands.</source>
        <translation>날짜는 연, 월, 일 순서로 적어요: 2026-11-24. 이대로는 저장되지 않아요.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>얼마나 자주</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>보통대로</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>아침저녁</translation>
    </message>
    <message>
        <source>Days you like it on</source>
        <translation>좋아하는 요일</translation>
    </message>
    <message>
        <source>Liked on %1</source>
        <translation>%1에 쓰고 싶어요</translation>
    </message>
    <message>
        <source>A step of every day: the plan gives it its place and asks nothing of it.</source>
        <translation>매일 하는 단계예요. 계획이 알아서 자리를 잡아요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekActions</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>지난주(&amp;P)</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>다음 주(&amp;N)</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>오늘(&amp;D)</translation>
    </message>
    <message>
        <source>The week of today</source>
        <translation>오늘이 있는 주</translation>
    </message>
    <message>
        <source>&amp;Replan</source>
        <translation>다시 짜기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep week</source>
        <translation>이 주 확정(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the sessions that are proposed</source>
        <translation>제안된 항목을 확정해요</translation>
    </message>
    <message>
        <source>Pin &amp;it here</source>
        <translation>여기 고정하기(&amp;I)</translation>
    </message>
    <message>
        <source>Put it here all the same. The board and the paper go on saying which rule it breaks</source>
        <translation>그래도 여기에 놓아요. 어떤 규칙에 어긋나는지는 화면과 종이에 계속 표시돼요</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>Take it up: the arrows carry it, Enter puts it down</source>
        <translation>들어서 화살표로 옮기고 Enter로 놓아요</translation>
    </message>
    <message>
        <source>Move t&amp;o…</source>
        <translation>날짜 골라 옮기기(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose another day from a list</source>
        <translation>목록에서 다른 날을 골라요</translation>
    </message>
    <message>
        <source>Skip, &amp;because…</source>
        <translation>이유 적고 쉬기(&amp;B)…</translation>
    </message>
    <message>
        <source>Skip it and note why</source>
        <translation>쉬면서 이유를 적어요</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on this session</source>
        <translation>이 항목에 메모를 남겨요</translation>
    </message>
    <message>
        <source>Sun, air and t&amp;ime…</source>
        <translation>햇볕·공기·시간(&amp;I)…</translation>
    </message>
    <message>
        <source>Sun, dust, dry rooms and the minutes of this evening</source>
        <translation>이날의 햇볕, 먼지, 실내 습도와 저녁 시간</translation>
    </message>
    <message>
        <source>Show what the best plan would change as things stand now; nothing changes until you keep it</source>
        <translation>지금 상황에서 가장 좋은 계획이라면 무엇이 달라지는지 보기. 확정하기 전에는 바뀌지 않아요</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>그대로 두기(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the week you kept; nothing has changed</source>
        <translation>확정한 계획으로 돌아가기. 아무것도 바뀌지 않았어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekBoard</name>
    <message>
        <source>Week board</source>
        <translation>주간 판</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Barrier load</source>
        <translation>장벽 부담</translation>
    </message>
    <message>
        <source>ready below the line</source>
        <translation>선 아래면 가능</translation>
    </message>
    <message>
        <source>A column a day, a row a treatment in the order of application. Space ticks, P pins, S skips. M takes a session up: the arrows carry it, Enter puts it down, Escape puts it back.</source>
        <translation>열은 날짜, 행은 바르는 순서대로 놓인 관리예요. 스페이스는 완료, P는 고정, S는 쉬기. M으로 들어서 화살표로 옮기고, Enter로 놓고, Esc로 되돌려요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekHeader</name>
    <message>
        <source>Click to open it, drag it to another day</source>
        <translation>누르면 열리고, 다른 날로 끌 수 있어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekModel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, 오늘</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>쉼</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>순하게</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>바르기</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, 고정됨</translation>
    </message>
    <message>
        <source>, if the check-ins stay calm</source>
        <translation>, 피부 상태 기록이 계속 편안하면</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>계획 없음</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>planned, not answered yet</source>
        <translation>계획됨, 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>in the kept week, left out of this proposal</source>
        <translation>확정한 주에 있지만 이번 제안에서 빠짐</translation>
    </message>
    <message>
        <source>pinned, but held back: something newer closes this day</source>
        <translation>고정했지만 보류됨: 새로 생긴 이유로 이날은 쉬어야 해요</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>일부러 쉼</translation>
    </message>
    <message>
        <source>closed until %1: %2</source>
        <translation>%1부터 가능: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>쉬는 날: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>, against: %1</source>
        <translation>, 어긋나는 규칙: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%2(%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>to a day</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>from a day</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>if calm</source>
        <translation>편안하면</translation>
    </message>
    <message>
        <source>proposed, moved here from %1</source>
        <translation>제안, %1에서 옮겨 옴</translation>
    </message>
    <message>
        <source>proposed, new in this week</source>
        <translation>제안, 이번 주에 새로 넣음</translation>
    </message>
    <message>
        <source>in the kept week, moved to %1 in this proposal</source>
        <translation>확정한 계획에는 있고, 이 제안에서는 %1로 옮김</translation>
    </message>
    <message>
        <source>closed: what is done and pinned leaves no room</source>
        <translation>쉬는 날: 이미 했거나 고정한 것 때문에 자리가 없어요</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>옮김</translation>
    </message>
    <message>
        <source>first use</source>
        <translation>첫 사용</translation>
    </message>
    <message>
        <source>patch test</source>
        <translation>패치 테스트</translation>
    </message>
    <message>
        <source>if all is calm</source>
        <translation>팔이 편안하면</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>%1일째 / %2일</translation>
    </message>
    <message>
        <source>first %1: %2, if the arm stays calm</source>
        <comment>treatment, day</comment>
        <translation>첫 %1: 팔이 편안하면 %2</translation>
    </message>
    <message>
        <source>patch test, day %1 of %2; %3</source>
        <translation>패치 테스트 %2일 중 %1일째, %3</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekPage</name>
    <message>
        <source>keep week %1</source>
        <translation>%1 주간 확정</translation>
    </message>
    <message>
        <source>Replan: nothing would change.</source>
        <translation>다시 짜기: 달라지는 것이 없어요.</translation>
    </message>
    <message>
        <source>Replan: %1.</source>
        <translation>다시 짜기: %1.</translation>
    </message>
    <message>
        <source>replan week %1</source>
        <translation>%1 다시 짜기</translation>
    </message>
    <message>
        <source>&amp;Open %1…</source>
        <translation>%1 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a pro&amp;cedure on this day…</source>
        <translation>이날 시술 추가(&amp;C)…</translation>
    </message>
    <message>
        <source>Your shelf is empty. Put on it what you use, a toner, a pack, a mask, and its evenings are planned here.</source>
        <translation>선반이 비어 있어요. 토너, 팩, 마스크처럼 쓰는 것을 올려 두면 여기에 저녁 계획이 생겨요.</translation>
    </message>
    <message>
        <source>&amp;Open the shelf</source>
        <translation>선반 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeighedChoice</name>
    <message>
        <source>&amp;Keep this</source>
        <translation>이대로 저장(&amp;K)</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 바뀐 것이 없어요.</translation>
    </message>
    <message>
        <source>Looking at the plan…</source>
        <translation>계획을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Nothing is planned yet so far ahead.</source>
        <translation>그렇게 먼 날은 아직 계획하지 않아요.</translation>
    </message>
    <message>
        <source>The two weeks from %1 on stay as they would be planned now.</source>
        <translation>%1부터 두 주는 지금 계획과 같아요.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>A week that your skin can keep up with</source>
        <translation>내 피부가 따라올 수 있는 한 주</translation>
    </message>
    <message>
        <source>Example: combination skin, third week with an acid toner</source>
        <translation>예시: 복합성 피부, AHA 토너 3주 차</translation>
    </message>
    <message>
        <source>Example: sensitive skin, a patch test running, laser toning ahead</source>
        <translation>예시: 민감성 피부, 패치 테스트 중, 레이저 토닝 예정</translation>
    </message>
    <message>
        <source>Example: half a year of experience, retinal and acids</source>
        <translation>예시: 반년 경험, 레티날과 AHA·BHA</translation>
    </message>
    <message>
        <source>Back to the open diary</source>
        <translation>열려 있던 다이어리로</translation>
    </message>
    <message>
        <source>Your diary stays in one file on this computer. Gyeol is a planner, not medical advice.</source>
        <translation>다이어리는 이 컴퓨터의 파일 하나에만 있어요. 결은 계획을 돕는 프로그램이며 의학적 조언이 아니에요.</translation>
    </message>
    <message>
        <source>Gyeol places toners, packs and masks on the evenings that suit them, leaves room for rest, and says why. A few questions lead to your first fortnight; &quot;I don&apos;t know&quot; is always an answer.</source>
        <translation>결은 토너와 팩, 마스크를 알맞은 저녁에 놓고 쉴 틈을 남기며 이유를 알려 줘요. 몇 가지만 답하면 처음 두 주가 정해져요. &apos;잘 모르겠어요&apos;도 답이에요.</translation>
    </message>
    <message>
        <source>Or look at a filled example first</source>
        <translation>또는 채워진 예시를 먼저 볼 수 있어요</translation>
    </message>
    <message>
        <source>A diary for %1</source>
        <translation>%1 님의 다이어리</translation>
    </message>
    <message>
        <source>Plan &amp;my first fortnight</source>
        <translation>처음 두 주 계획하기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Begin with an empty diary</source>
        <translation>빈 다이어리로 시작(&amp;B)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WhyDesk</name>
    <message>
        <source>Working out what a session here would mean…</source>
        <translation>여기에 넣으면 어떻게 되는지 살펴보고 있어요…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유 목록</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WindowStrip</name>
    <message>
        <source>Days before and after</source>
        <translation>앞뒤의 날들</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::Workspace</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Whose diary: %1</source>
        <translation>지금 보는 다이어리: %1</translation>
    </message>
</context>
</TS>
